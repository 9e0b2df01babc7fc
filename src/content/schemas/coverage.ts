import { z } from 'zod';
import { SentenceIdSchema } from './text.ts';

/**
 * What a sentence is that no mechanism and no figure quotes:
 * - heading: announces what stands below it
 * - narrative: tells what happened, or leads over to what follows
 * - rhetoric: an image, a judgement or a slogan without an arrangement
 * - quotation: somebody's words, without an arrangement
 * - outcome: says what came of it
 */
export const CoverageKindSchema = z.enum([
  'heading',
  'narrative',
  'rhetoric',
  'quotation',
  'outcome',
]);

export const CoverageEntrySchema = z.strictObject({
  kind: CoverageKindSchema,
  /** Why it states no arrangement. */
  reason: z.string().min(1),
});
export type CoverageEntry = z.infer<typeof CoverageEntrySchema>;

/** Sentence id → the characters of a number, as printed → why no figure holds it. */
const NumbersSchema = z.record(
  SentenceIdSchema,
  z.record(z.string().min(1), z.string().min(1)),
);

/**
 * `content/coverage/<source>.yaml`: sentence id → why no attestation and no figure covers it; the key
 * `numbers` stands beside the sentences and does the same for single numbers.
 */
export const CoverageSchema = z
  .object({ numbers: NumbersSchema.default({}) })
  .catchall(CoverageEntrySchema)
  .superRefine(({ numbers: _, ...sentences }, { addIssue }) => {
    for (const id of Object.keys(sentences)) {
      if (SentenceIdSchema.safeParse(id).success) continue;
      const message = `Unexpected key "${id}", expected a sentence id such as p3s2, or "numbers"`;
      addIssue({ code: 'custom', path: [id], message });
    }
  })
  .transform(({ numbers, ...sentences }) => ({
    numbers,
    // The rest type of an object with a catchall still names `numbers`.
    sentences: sentences as Record<string, CoverageEntry>,
  }));
export type Coverage = z.output<typeof CoverageSchema>;
