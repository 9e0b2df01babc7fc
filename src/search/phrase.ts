import type { Token } from './token.ts';

/** A run of tokens, as UTF-16 offsets `[start, end)` into the raw text. */
export type Range = readonly [start: number, end: number];

/**
 * Every place where the phrase's tokens stand in a row. Places never overlap; an empty phrase has none.
 * This is what *exact* means, for results and for highlighting.
 */
export function findPhrase(tokens: readonly Token[], phrase: readonly string[]): Range[] {
  const ranges: Range[] = [];
  if (phrase.length === 0) return ranges;
  for (let at = 0; at + phrase.length <= tokens.length;) {
    const isHere = phrase.every((token, index) => tokens[at + index]?.token === token);
    const first = tokens[at];
    const last = tokens[at + phrase.length - 1];
    if (isHere && first !== undefined && last !== undefined) ranges.push([first.start, last.end]);
    at += isHere ? phrase.length : 1;
  }
  return ranges;
}

/** Sorts ranges and joins those that touch or overlap. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && range[0] <= last[1]) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])];
    } else {
      joined.push(range);
    }
  }
  return joined;
}
