import { findPhrase, type Range } from './phrase.ts';
import type { Query } from './query.ts';
import type { Token } from './token.ts';

/** What a paragraph holds of a query. */
export interface Judgement {
  match: 'exact' | 'loose';
  ranges: Range[];
}

/** Words with a common stem share so many letters at their beginning. */
const SHORTEST_STEM = 3;
const RE_WORD = /^(?!\p{Script=Han})\p{L}{3,}$/u;

const byStart = (a: Range, b: Range): number => a[0] - b[0];

/** Joins ranges that touch or overlap. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted(byStart)) {
    const last = joined.at(-1);
    if (last !== undefined && range[0] <= last[1]) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])];
    } else {
      joined.push(range);
    }
  }
  return joined;
}

/** Where two tokens of the query stand side by side as they do in it. */
function findPairs(tokens: readonly Token[], phrase: readonly string[]): Range[] {
  const pairs = new Set(phrase.slice(1).map((token, index) => `${phrase[index] ?? ''} ${token}`));
  return tokens.flatMap(({ token, end }, index): Range[] => {
    const before = tokens[index - 1];
    return before !== undefined && pairs.has(`${before.token} ${token}`)
      ? [[before.start, end]]
      : [];
  });
}

/** The words at the index's locations that begin as a word of the query does: inflections. */
function findInflections(
  tokens: readonly Token[],
  phrase: readonly string[],
  locations: readonly number[],
): Range[] {
  const toStart = (word: string): string => word.slice(0, SHORTEST_STEM);
  const starts = new Set(phrase.filter((word) => RE_WORD.test(word)).map(toStart));
  return locations.flatMap((at): Range[] => {
    const token = tokens[at];
    return token !== undefined && starts.has(toStart(token.token))
      ? [[token.start, token.end]]
      : [];
  });
}

/**
 * Judges a paragraph by its raw text: exact where the query's tokens stand in a row; else loose, where all parts
 * stand in it, or where pairs of its tokens do, or at the `locations` (ordinals of tokens) that the index gave,
 * which match by the stem. Undefined where nothing could be shown.
 */
export function judgeRecord(
  tokens: readonly Token[],
  { tokens: phrase, parts }: Query,
  locations: readonly number[],
): Judgement | undefined {
  const exact = findPhrase(tokens, phrase);
  if (exact.length > 0) return { match: 'exact', ranges: exact };
  const ofParts = parts.map((part) => findPhrase(tokens, part));
  if (ofParts.length > 1 && ofParts.every(({ length }) => length > 0)) {
    return { match: 'loose', ranges: joinRanges(ofParts.flat()) };
  }
  const pairs = findPairs(tokens, phrase);
  if (pairs.length > 0) return { match: 'loose', ranges: joinRanges(pairs) };
  const inflections = findInflections(tokens, phrase, locations);
  return inflections.length === 0 ? undefined : { match: 'loose', ranges: joinRanges(inflections) };
}
