import { z } from 'zod';

/** The two languages of the site; `zh` is simplified Chinese. */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** A text in both languages. Neither may be empty. */
export const BilingualSchema = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
});
export type Bilingual = z.infer<typeof BilingualSchema>;

/** An authored id: ASCII, lower case, words joined by hyphens. It is an address and never dies. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Unexpected id, expected lower-case ASCII words joined by "-"');

/** `p3s2`: paragraph 3, sentence 2. */
export const SentenceIdSchema = z.string().regex(/^p[1-9]\d*s[1-9]\d*$/);

/** A calendar date as far as it is known: `2016`, `2016-07`, `2016-07-18`, or with a local time of day. */
export const DateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?)?$/, 'Unexpected date, expected YYYY[-MM[-DD[Thh:mm[:ss]]]]');
