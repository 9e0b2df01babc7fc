import { isHeadingLength, MIN_SERIES } from './judge-line.ts';
import { splitSentences } from './split-sentences.ts';

/** Openings that count items and head nothing: 一是, 二是 … */
const RE_ENUMERATION = /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]|首先|其次)/u;

/**
 * Finds run-in headings: first sentences, short enough for a heading, that open with the same
 * character in three or more lines (出重拳，… 出组合拳，… 出快拳，…).
 * @returns line → its heading; a line that is all heading maps to itself.
 */
export function findParallelOpenings(lines: readonly string[]): Map<string, string> {
  const series = Map.groupBy(
    lines
      .map((line) => ({ line, opening: splitSentences(line)[0] ?? '' }))
      .filter(
        ({ opening }) =>
          isHeadingLength(opening) && !RE_ENUMERATION.test(opening) && /。$/u.test(opening),
      ),
    ({ opening }) => Array.from(opening)[0],
  );
  return new Map(
    [...series.values()]
      .filter((members) => members.length >= MIN_SERIES)
      .flat()
      .map(({ line, opening }) => [line, opening]),
  );
}
