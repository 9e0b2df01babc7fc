import type { Lang } from './schemas/text.ts';

/** A run of a translation in one language. */
export interface TranslationSegment {
  lang: Lang;
  text: string;
  /** How Chinese stands in the text: typed as `:zh[…]`, or in a bracket after its rendering. Null for English. */
  form: 'zh' | 'bracket' | null;
}

/** `:zh[…]`, or what stands in round brackets with a Han character in it. */
const RE_CHINESE =
  /:zh\[(?<typed>[^[\]]+)\]|(?<=\()(?<bracket>[^()]*\p{Script=Han}[^()]*)(?=\))/gu;

/**
 * Splits the English of a translation into runs of English and of Chinese. `:zh[…]` is the only markup; it
 * and the contents of a bracket that holds Han characters are Chinese, all else is English, as typed.
 */
export function parseTranslation(en: string): TranslationSegment[] {
  const segments: TranslationSegment[] = [];
  const add = (lang: Lang, text: string, form: TranslationSegment['form']): void => {
    if (text !== '') segments.push({ lang, text, form });
  };
  let end = 0;
  for (const match of en.matchAll(RE_CHINESE)) {
    const { typed, bracket } = match.groups ?? {};
    add('en', en.slice(end, match.index), null);
    if (typed !== undefined) add('zh', typed, 'zh');
    else add('zh', bracket ?? '', 'bracket');
    end = match.index + match[0].length;
  }
  add('en', en.slice(end), null);
  return segments;
}

/** The text of a translation as a reader sees it, without markup. */
export const toPlainTranslation = (en: string): string =>
  parseTranslation(en)
    .map(({ text }) => text)
    .join('');
