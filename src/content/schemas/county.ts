import { z } from 'zod';
import { AbsenceSchema, EvidenceRefSchema } from './evidence.ts';
import { BilingualSchema, IdSchema } from './text.ts';

export const UnitLevelSchema = z.enum(['county', 'autonomous-county', 'district', 'prefecture-level-city']);

/** A fact about a unit with where it comes from: `src` (outside knowledge) or `ev` (a key of `evidence`). */
const UnitFactSchema = z.union([
  BilingualSchema.extend({ src: IdSchema }),
  BilingualSchema.extend({ ev: IdSchema }),
]);

/** `content/counties/<id>/index.yaml`: a unit (county, district or city). The folder name is the id. */
export const CountySchema = z.strictObject({
  /** Full name: 安溪县, Anxi County. */
  name: BilingualSchema,
  /** Short name: 安溪, Anxi. */
  short: BilingualSchema,
  /** Level at the article's date. */
  level: UnitLevelSchema,
  /** GB/T 2260 code; outside knowledge from `src`, a key of `content/outside.yaml`. */
  code: z.strictObject({ value: z.string().regex(/^\d{6}$/), src: IdSchema }),
  prefecture: UnitFactSchema.nullable(),
  province: UnitFactSchema,
  /** The source that the unit's page rests on. */
  source: IdSchema,
  /** `full` for units that a whole article is about, `brief` for the rest. */
  coverage: z.enum(['full', 'case', 'brief']),
  /** One line under the name; a reading of the `from` keys. */
  lede: BilingualSchema.extend({ from: z.array(IdSchema).min(1) }),
  /** Figures of population and poverty that head the page, where the source gives any; a later one stands for its change. */
  glance: z.array(IdSchema).default([]),
  evidence: z.record(IdSchema, EvidenceRefSchema).default({}),
  absent: z.record(IdSchema, AbsenceSchema).default({}),
});
export type CountyIndex = z.infer<typeof CountySchema>;
