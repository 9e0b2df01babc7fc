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
}

/** Tokens in a row as they stand in `folded`. */
export const toNeedle = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `;
export const toStems = (tokens: readonly string[]): string[] => tokens.map(stem);

/** Cuts the paragraphs of a page. */
export function indexRecords(page: SearchPage, tokenize: Tokenize): IndexedRecord[] {
  return page.records.map((record) => {
    const tokens = tokenize(record.text).map(({ token }) => token);
    const folded = toNeedle(tokens);
    return {
      page,
      record,
      folded,
      stemmed: record.lang === 'en' ? toNeedle(toStems(tokens)) : folded,
    };
  });
}
