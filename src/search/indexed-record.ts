import type { SearchPage, SearchRecord } from './records.ts';
import { stem } from './stem.ts';
import type { Tokenize } from './token.ts';

/** A paragraph as the client compares it. */
export interface IndexedRecord {
  page: SearchPage;
  record: SearchRecord;
  /** Its tokens, each between blanks: a phrase stands in it where its tokens do, in a row. */
  folded: string;
  /** The same of the tokens' stems. */
  stemmed: string;
  /** What it is about, as stems: its page's title and the names of its units. */
  about: string;
}

/** Tokens in a row as they stand in `folded`. */
export const toNeedle = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `;
export const toStems = (tokens: readonly string[]): string[] => tokens.map(stem);

/** What a page is about, in words: its title in both languages and the names of its units. */
export const listAbout = (
  { title, units }: SearchPage,
  namesOf: (unit: string) => readonly string[],
): string[] => [...new Set([title.zh, title.en, ...units.flatMap(namesOf)])];

/** Cuts the paragraphs of a page; `namesOf` gives the names of a unit. */
export function indexRecords(
  page: SearchPage,
  tokenize: Tokenize,
  namesOf: (unit: string) => readonly string[] = () => [],
): IndexedRecord[] {
  const about = listAbout(page, namesOf)
    .map((text) => toNeedle(toStems(tokenize(text).map(({ token }) => token))))
    .join('');
  return page.records.map((record) => {
    const tokens = tokenize(record.text).map(({ token }) => token);
    const folded = toNeedle(tokens);
    return {
      page,
      record,
      folded,
      stemmed: record.lang === 'en' ? toNeedle(toStems(tokens)) : folded,
      about,
    };
  });
}
