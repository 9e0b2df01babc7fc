import { z } from 'zod';
import { AttestationSchema } from './evidence.ts';
import { BilingualSchema, IdSchema } from './text.ts';

/** The anatomy of an arrangement: who does what to whom, by which instrument, how often, with which consequence. */
export const ANATOMY_FIELDS = [
  'actor',
  'target',
  'instrument',
  'trigger',
  'cadence',
  'threshold',
  'consequence',
  'scope',
] as const;
export const AnatomyFieldSchema = z.enum(ANATOMY_FIELDS);

/** A value in words: `zh` is a substring of the quotation that `at` names. */
const AnatomyWordsSchema = z.strictObject({
  field: AnatomyFieldSchema,
  at: IdSchema,
  zh: z.string().min(1),
  en: z.string().min(1),
});
/** A value that is a number: it lives in `content/figures`. */
const AnatomyFigureSchema = z.strictObject({
  field: AnatomyFieldSchema,
  at: IdSchema,
  figure: IdSchema,
});
export const AnatomyEntrySchema = z.union([AnatomyWordsSchema, AnatomyFigureSchema]);
export type AnatomyEntry = z.infer<typeof AnatomyEntrySchema>;

/** What a part counts towards, in the words of the label: `抓` of 四抓四强; `6` of 1+6+N. */
const PartOfSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/**
 * One part of a numeral slogan: attested words, or a mechanism of its own. Where the label makes several
 * promises, `of` says which of them it keeps; a phrase that gives an 抓 and a 强 keeps two.
 */
export const PartSchema = z.union([
  z.strictObject({
    zh: z.string().min(1),
    en: z.string().min(1),
    at: IdSchema,
    of: PartOfSchema.optional(),
  }),
  z.strictObject({ mechanism: IdSchema, of: PartOfSchema.optional() }),
]);
export type Part = z.infer<typeof PartSchema>;

/** Front matter of `content/mechanisms/<id>.md`: a SKOS concept. The file name is the id. */
export const MechanismSchema = z.strictObject({
  /** `skos:prefLabel`. */
  label: BilingualSchema,
  /** `skos:altLabel`. */
  alt: z
    .strictObject({ zh: z.array(z.string().min(1)).default([]), en: z.array(z.string().min(1)).default([]) })
    .default({ zh: [], en: [] }),
  category: IdSchema,
  /** True where a source names it: then the Chinese label or an alt occurs in a quotation. False where we named what it describes. */
  named: z.boolean(),
  /** `skos:broader`: ids of wider mechanisms. `narrower` is computed. */
  broader: z.array(IdSchema).default([]),
  /** `skos:related`; the inverse is computed. */
  related: z.array(IdSchema).default([]),
  /** Attestations by key; quotations exist only here. */
  at: z.record(IdSchema, AttestationSchema),
  anatomy: z.array(AnatomyEntrySchema).default([]),
  parts: z.array(PartSchema).default([]),
  /** Overrules what the label's numeral says of it: whether its number promises parts, and why. */
  slogan: z.strictObject({ is: z.boolean(), reason: BilingualSchema }).optional(),
  /** True where its Chinese names of three or more characters become links in sources and prose. */
  autolink: z.boolean().default(false),
  /** Sources in which its Chinese names occur and mean something else, and why. */
  elsewhere: z
    .array(z.strictObject({ source: IdSchema, reason: BilingualSchema }))
    .default([]),
  /** A reading of the attestations; digits only through `:fig[id]`. */
  definition: BilingualSchema,
});
export type MechanismFrontMatter = z.infer<typeof MechanismSchema>;
