import { z } from 'zod';

/**
 * `content/translations/<source>.yaml`: one entry for each sentence id, plus `title`, `subtitle` and
 * `pageTitle`. `zh` must equal the source, so that drift shows at once.
 */
export const TranslationEntrySchema = z.strictObject({
  id: z.string().regex(/^(?:p[1-9]\d*s[1-9]\d*|title|subtitle|pageTitle)$/),
  zh: z.string().min(1),
  en: z.string().min(1),
  /** A translator's note, shown beside the sentence. */
  note: z.string().min(1).optional(),
});
export const TranslationSchema = z.array(TranslationEntrySchema);
export type TranslationEntry = z.infer<typeof TranslationEntrySchema>;
