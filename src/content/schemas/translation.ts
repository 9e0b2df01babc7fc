import { z } from 'zod';
import { BilingualSchema } from './text.ts';

/** What the sentence prints → why the rule does not hold for it here. */
const ExceptionsSchema = z.record(z.string().min(1), z.string().min(1));

/**
 * `content/translations/<source>.yaml`: one entry for each sentence id, plus `title`, `subtitle` and
 * `pageTitle`. `zh` must equal the source, so that drift shows at once.
 */
export const TranslationEntrySchema = z.strictObject({
  id: z.string().regex(/^(?:p[1-9]\d*s[1-9]\d*|title|subtitle|pageTitle)$/),
  zh: z.string().min(1),
  /** Plain text; Chinese stands in `:zh[…]` or in a bracket after its rendering. See `parseTranslation`. */
  en: z.string().min(1),
  /**
   * A translator's note, shown beside the sentence: of a slip, or of a choice. Its English has the form of
   * `en`, its Chinese is plain text. `slip: true`: it says no more than the notes of the sentence's slips,
   * so Chinese pages leave it out.
   */
  note: BilingualSchema.extend({ slip: z.literal(true).optional() }).optional(),
  /** Terms of `content/terms.yaml` that are not rendered as approved here → why. */
  terms: ExceptionsSchema.optional(),
  /** Numbers, as printed in either language, that the other does not print in digits → why. */
  numbers: ExceptionsSchema.optional(),
});
export const TranslationSchema = z.array(TranslationEntrySchema);
export type TranslatorsNote = NonNullable<TranslationEntry['note']>;
export type TranslationEntry = z.infer<typeof TranslationEntrySchema>;
