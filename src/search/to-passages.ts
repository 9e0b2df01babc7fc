import { findSentence } from './find-sentence.ts';
import type { Range } from './phrase.ts';
import type { SearchRecord } from './records.ts';

/** One or more sentences in a row that hold a match. */
export interface Passage {
  /** Fragment ids of the first and the last sentence. */
  first: string;
  last: string;
  text: string;
  /** What to highlight: UTF-16 offsets into `text`, in order. */
  marks: Range[];
}

interface Span {
  from: number;
  to: number;
  ranges: Range[];
}

/** Cuts the sentences out of a paragraph that hold the ranges; ranges in the same sentence share a passage. */
export function toPassages(record: SearchRecord, ranges: readonly Range[]): Passage[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    const from = findSentence(record, range[0]);
    const to = findSentence(record, range[1] - 1);
    const last = spans.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.ranges.push(range);
    } else {
      spans.push({ from, to, ranges: [range] });
    }
  }
  return spans.map(({ from, to, ranges: inside }) => {
    const start = record.sentences[from]?.[1] ?? 0;
    const end = record.sentences[to + 1]?.[1] ?? record.text.length;
    return {
      first: record.sentences[from]?.[0] ?? '',
      last: record.sentences[to]?.[0] ?? '',
      text: record.text.slice(start, end),
      marks: inside.map(([a, b]) => [a - start, b - start] as const),
    };
  });
}
