import { findMatchRanges, type RecordMatch } from '../match-records.ts';
import type { SearchPage, SearchRecord } from '../records.ts';
import { type Passage, toPassages } from '../to-passages.ts';
import type { Tokenize } from '../token.ts';

/** A passage that answers a query. */
export interface Hit extends Passage {
  page: SearchPage;
  lang: 'en' | 'zh';
  match: 'exact' | 'loose';
  /** How the query was written instead. */
  as: string | undefined;
  /** The same sentences in the other language, where the page has them. */
  other: string | undefined;
}

/** The texts of a passage's sentences in the page's other language, joined. */
export function findOther(
  page: SearchPage,
  record: SearchRecord,
  { first, last }: Pick<Passage, 'first' | 'last'>,
): string | undefined {
  const ids = record.sentences.map(([id]) => id);
  const wanted = ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
  for (const { lang, text, sentences } of page.records) {
    if (lang === record.lang) continue;
    const from = sentences.findIndex(([id]) => wanted.includes(id));
    if (from === -1) continue;
    const to = sentences.findLastIndex(([id]) => wanted.includes(id));
    return text.slice(sentences[from]?.[1], sentences[to + 1]?.[1]);
  }
  return undefined;
}

/** The passages of a paragraph that answers. */
export function toHits(found: RecordMatch, match: Hit['match'], tokenize: Tokenize): Hit[] {
  const { page, record } = found.record;
  return toPassages(record, findMatchRanges(found, tokenize)).map((passage) => ({
    ...passage,
    page,
    lang: record.lang,
    match,
    as: found.as,
    other: findOther(page, record, passage),
  }));
}

/** How much of a passage is the match: a heading that says little else comes first. */
export function measureDensity({ text, marks }: Hit): number {
  const marked = marks.reduce((sum, [start, end]) => sum + end - start, 0);
  return marked / Math.max(text.length, 1);
}
