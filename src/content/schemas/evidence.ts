import { z } from 'zod';
import { IdSchema } from './text.ts';

/**
 * A quotation typed out. It must occur exactly once in the source's text, inside one paragraph;
 * `prefix` or `suffix` (the characters right before or after) tell two occurrences apart.
 */
export const QuotationSchema = z.strictObject({
  source: IdSchema,
  quote: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
});
export type Quotation = z.infer<typeof QuotationSchema>;

/** Quotations that a file of one source types once, each under its key; what tells two occurrences apart only where it must. */
export const QuotesSchema = z.record(
  IdSchema,
  z.union([z.string().min(1), QuotationSchema.omit({ source: true })]),
);

/** An attestation: the whole clause in which a source states a mechanism. */
export const AttestationSchema = QuotationSchema.extend({
  /** Who says it, where it is direct speech, as named in the source. */
  voice: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
});
export type Attestation = z.infer<typeof AttestationSchema>;

/** Evidence that points into a quotation typed elsewhere. */
export const EvidenceRefSchema = z.union([
  QuotationSchema,
  z.strictObject({ mechanism: IdSchema, at: IdSchema }),
  z.strictObject({ figure: IdSchema }),
  z.strictObject({ check: IdSchema }),
]);
export type EvidenceRef = z.infer<typeof EvidenceRefSchema>;

/** Terms that must not occur in the source. */
export const AbsenceSchema = z.strictObject({
  source: IdSchema,
  none: z.array(z.string().min(1)).min(1),
});
