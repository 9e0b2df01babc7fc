import type { Source } from '../content/corpus.ts';
import { toPlainTranslation } from '../content/parse-translation.ts';
import type { TranslationEntry } from '../content/schemas/translation.ts';
import { findCitedDate } from './cited-date.ts';
import { type CslItem, toCslDate } from './csl-item.ts';
import { toCslName, toLatinCslName, toLatinOutlet } from './names.ts';

const RE_ISSUE = /年第?(?<issue>\d+)期/u;

/** What a citation of an article needs to know of it. */
export type CitedArticle = Pick<
  Source,
  | 'id'
  | 'title'
  | 'subtitle'
  | 'authors'
  | 'publisher'
  | 'reposter'
  | 'names'
  | 'published'
  | 'dates'
>;

/** Number of the issue that printed the article; undefined where it names none. */
export function findIssue({ dates }: Pick<CitedArticle, 'dates'>): string | undefined {
  const printed = dates.find(({ role }) => role === 'issue');
  return RE_ISSUE.exec(printed?.text ?? '')?.groups?.['issue'];
}

/** Title and subtitle in one line, as Chinese prints them. */
export const toFullTitle = ({
  title,
  subtitle,
}: Pick<CitedArticle, 'title' | 'subtitle'>): string =>
  subtitle === null ? title : `${title}：${subtitle}`;

/** English of the full title; undefined where the title is not translated yet. */
export function toEnglishTitle(entries: readonly TranslationEntry[]): string | undefined {
  const find = (id: string): string | undefined => {
    const en = entries.find((entry) => entry.id === id)?.en;
    return en === undefined ? undefined : toPlainTranslation(en);
  };
  const [title, subtitle] = [find('title'), find('subtitle')];
  return title === undefined || subtitle === undefined ? title : `${title}: ${subtitle}`;
}

/** The names of an article in pinyin; empty where nobody wrote them. */
function toRomanized(source: CitedArticle): Pick<CslItem, 'custom'> {
  const { names, authors, publisher } = source;
  if (names === undefined) return {};
  const outlet = publisher === null ? undefined : toLatinOutlet(source, publisher);
  const romanized = {
    ...(authors.length === 0 ? {} : { author: authors.map((one) => toLatinCslName(source, one)) }),
    ...(outlet === undefined ? {} : { 'container-title': outlet }),
  };
  return { custom: { romanized } };
}

/**
 * The original article as a CSL item. One that names its issue is an article of a magazine; of the others
 * we know the web page that carried them, not its address. Nothing is given that the seed does not state.
 */
export function toOriginalItem(source: CitedArticle): CslItem {
  const { id, authors, publisher } = source;
  const published = findCitedDate(source);
  const issue = findIssue(source);
  return {
    id,
    type: issue === undefined ? 'webpage' : 'article-magazine',
    title: toFullTitle(source),
    ...(authors.length === 0 ? {} : { author: authors.map((one) => toCslName(source, one)) }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(issue === undefined ? {} : { issue }),
    ...(published === null ? {} : { issued: toCslDate(published) }),
    language: 'zh-CN',
    ...toRomanized(source),
  };
}
