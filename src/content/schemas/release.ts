import { z } from 'zod';
import { BilingualSchema } from './text.ts';

/** What a release compares, in the order in which it is told. */
export const CHANGE_KINDS = ['source', 'rendering', 'mechanism', 'figure', 'claim'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const DaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Unexpected day, expected YYYY-MM-DD');

/** One field of something that changed. */
const FieldChangeSchema = z.strictObject({
  field: z.string().min(1),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

const base = {
  kind: z.enum(CHANGE_KINDS),
  /** Its id; of a translated sentence and of a statement, with that of the source or unit before it. */
  id: z.string().min(1),
  /** Root-relative address of it, or of the page that it stood on. */
  path: z.string().startsWith('/'),
};

/** What was there before needs a reason for being otherwise now; the release command leaves it empty, and an empty one is an error. */
export const ChangeSchema = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('added'), ...base }),
  z.strictObject({ change: z.literal('removed'), ...base, reason: BilingualSchema }),
  z.strictObject({
    change: z.literal('changed'),
    ...base,
    fields: z.array(FieldChangeSchema).min(1),
    reason: BilingualSchema,
  }),
]);
export type Change = z.infer<typeof ChangeSchema>;

/** `content/changes/<date>.yaml`: one release and what changed since the one before. The first lists nothing, it counts. */
export const ReleaseSchema = z.strictObject({
  date: DaySchema,
  /** SHA-256 of `content/changes/state.json` as this release wrote it, hexadecimal. */
  state: z.string().regex(/^[0-9a-f]{64}$/),
  first: z.boolean(),
  counts: z.record(z.enum(CHANGE_KINDS), z.int().nonnegative()),
  changes: z.array(ChangeSchema),
});
export type Release = z.infer<typeof ReleaseSchema>;
