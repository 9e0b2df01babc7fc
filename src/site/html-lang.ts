import type { Lang } from '../content/schemas/text.ts';

/** The `lang` of each language of the site (BCP 47). */
export const HTML_LANG: Record<Lang, string> = { en: 'en', zh: 'zh-Hans' };
