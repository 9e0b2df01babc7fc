import type { Source } from '../content/corpus.ts';
import type { Lang } from '../content/schemas/text.ts';
import type { CslName } from './csl-item.ts';

/** What a name's other forms are looked up in. */
export type NamingArticle = Pick<Source, 'names'>;

/** A name as a page shows it: as printed, and in Latin letters for readers of English. */
export interface ShownName {
  han: string;
  /** Ours, not the seed's; null in Chinese, and where the name has none. */
  latin: string | null;
}

/** A name of an article for a reader: `Ding Benjun` of a person, the English name of an outlet or office. */
export function showName({ names }: NamingArticle, printed: string, lang: Lang): ShownName {
  const name = lang === 'en' ? names?.[printed] : undefined;
  if (name === undefined) return { han: printed, latin: null };
  const latin = 'family' in name ? `${name.family.en} ${name.given.en}` : name.en;
  return { han: printed, latin };
}

/** The outlet that first printed an article; null where the seed names none. */
export const nameOutlet = (
  source: NamingArticle & Pick<Source, 'publisher'>,
  lang: Lang,
): ShownName | null =>
  source.publisher === null ? null : showName(source, source.publisher, lang);

/** The authors of an article, in the order of the page. */
export const nameAuthors = (
  source: NamingArticle & Pick<Source, 'authors'>,
  lang: Lang,
): ShownName[] => source.authors.map((author) => showName(source, author, lang));

/** Whether a name of an article is a person's; of names that nobody described it is not known. */
export function isPerson({ names }: NamingArticle, printed: string): boolean | undefined {
  const name = names?.[printed];
  return name === undefined ? undefined : 'family' in name;
}

/** A name in characters as CSL takes it: a person in two parts, an office in one. */
export function toCslName({ names }: NamingArticle, printed: string): CslName {
  const name = names?.[printed];
  return name !== undefined && 'family' in name
    ? { family: name.family.zh, given: name.given.zh }
    : { literal: printed };
}

/** The same in Latin letters; of an office its English in brackets behind its name, for it is a translation of ours. */
export function toLatinCslName({ names }: NamingArticle, printed: string): CslName {
  const name = names?.[printed];
  if (name === undefined) return { literal: printed };
  return 'family' in name
    ? { family: name.family.en, given: name.given.en }
    : { literal: `${printed} [${name.en}]` };
}

/** The pinyin of an outlet's name; undefined where it has none. */
export function toLatinOutlet({ names }: NamingArticle, printed: string): string | undefined {
  const name = names?.[printed];
  return name === undefined || 'family' in name ? undefined : (name.pinyin ?? undefined);
}
