import type { SearchRecord } from './records.ts';

/** Index of the sentence of a paragraph in which a place stands; `offset` counts UTF-16 units of its text. */
export const findSentence = (
  { sentences }: Pick<SearchRecord, 'sentences'>,
  offset: number,
): number =>
  Math.max(
    0,
    sentences.findLastIndex(([, start]) => start <= offset),
  );
