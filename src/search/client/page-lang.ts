import type { Lang } from '../../content/schemas/text.ts';
import { HTML_LANG } from '../../site/html-lang.ts';

export const OTHER_LANG: Record<Lang, Lang> = { en: 'zh', zh: 'en' };

const RE_HAN = /\p{Script=Han}/u;

/** The language of the page. */
export const readPageLang = (): Lang =>
  document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

/** The language of a text that may stand in either: a title without a translation is Chinese on English pages too. */
export const toTextLang = (text: string): string => HTML_LANG[RE_HAN.test(text) ? 'zh' : 'en'];
