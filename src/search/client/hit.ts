import { findMatchRanges, type RecordMatch } from '../match-records.ts';
import type { Query } from '../query.ts';
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

/** How many different runs of a passage are marked. */
function countRuns({ text, marks }: Hit): number {
  return new Set(marks.map(([start, end]) => text.slice(start, end).toLowerCase())).size;
}

/** Of a paragraph that answers loosely, so many passages. */
const MOST_LOOSE_PASSAGES = 2;

/** The passages of a paragraph that answers loosely: those that hold most of the query, not each that holds a part. */
export function toLooseHits(found: RecordMatch, tokenize: Tokenize): Hit[] {
  const hits = toHits(found, 'loose', tokenize);
  const most = hits.reduce((best, hit) => Math.max(best, countRuns(hit)), 0);
  return hits.filter((hit) => countRuns(hit) === most).slice(0, MOST_LOOSE_PASSAGES);
}

/** Queries written otherwise before queries in pieces, and those with most of the pieces first. */
export const rankLoose = (hits: readonly Hit[]): Hit[] =>
  hits.toSorted(
    (a, b) =>
      Number(a.as === undefined) - Number(b.as === undefined) || countRuns(b) - countRuns(a),
  );

/** Part of a query's characters that a passage must hold when they stand scattered. */
const LEAST_COVERED = 0.75;

/** Whether different runs of a passage hold most of the query. */
export function coversMost({ text, marks }: Hit, { tokens }: Query): boolean {
  const marked = new Set(marks.flatMap(([start, end]) => [...text.slice(start, end)]));
  const covered = tokens.filter((token) => marked.has(token)).length;
  return covered >= LEAST_COVERED * tokens.length;
}
