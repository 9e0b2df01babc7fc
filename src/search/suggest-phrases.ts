import { alignTokens } from './align.ts';
import { type IndexedRecord, toNeedle } from './indexed-record.ts';
import type { IndexedName } from './match-names.ts';
import type { Tokenize } from './token.ts';

/** A term that is near to the query, and by how many tokens or letters it differs. */
export interface Suggestion {
  term: string;
  distance: number;
}

/** One token in so many may differ. */
const TOKENS_A_MISTAKE = 3;
const LONGEST_RUN = 8;
const RE_LATIN = /^[a-z]+$/u;

/** The run of a text that is nearest to the tokens, as written there; undefined where too much differs. */
function findNear(text: string, wanted: readonly string[], tokenize: Tokenize): Suggestion[] {
  const tokens = tokenize(text);
  const { distance, start, end } = alignTokens(
    wanted,
    tokens.map(({ token }) => token),
  );
  const from = tokens[start]?.start;
  const to = tokens[end - 1]?.end;
  const mistakes = Math.floor(wanted.length / TOKENS_A_MISTAKE);
  // Half of two English words is another meaning; of two characters it may be a slip.
  const isWords = wanted.every((token) => RE_LATIN.test(token));
  const isNear = distance <= (isWords ? mistakes : Math.max(1, mistakes));
  if (!isNear || end - start < 2 || from === undefined || to === undefined) return [];
  return [{ term: text.slice(from, to), distance }];
}

/** A run without what differs at its ends: 精准扶贫行 → 精准扶贫 for 精准扶贫贫. */
function trim(run: readonly string[], wanted: readonly string[]): string[] {
  const known = new Set(wanted);
  const first = run.findIndex((token) => known.has(token));
  const last = run.findLastIndex((token) => known.has(token));
  return run.slice(first, last + 1);
}

/** Runs that end as many others do not are chance: those are shortened to what all of them share. */
function keepCommon(
  found: readonly Suggestion[],
  wanted: readonly string[],
  tokenize: Tokenize,
): Suggestion[] {
  const runs = found.map((suggestion) => {
    const run = tokenize(suggestion.term).map(({ token }) => token);
    return { ...suggestion, key: run.join(' '), short: trim(run, wanted) };
  });
  const count = (list: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const whole = count(runs.map(({ key }) => key));
  const short = count(runs.map((run) => run.short.join(' ')));
  return runs.map(({ term, distance, key, short: shared }) => {
    const isCommon = 2 * (whole.get(key) ?? 0) >= (short.get(shared.join(' ')) ?? 0);
    if (isCommon) return { term, distance };
    return { term: shared.join(RE_LATIN.test(shared[0] ?? '') ? ' ' : ''), distance };
  });
}

/** Runs of names and texts that differ little from the query: 意外伤害险 → 意外伤害保险. */
export function suggestPhrases(
  names: readonly IndexedName[],
  records: readonly IndexedRecord[],
  tokens: readonly string[],
  tokenize: Tokenize,
): Suggestion[] {
  // Whoever shares no pair of neighbours is not near.
  const pairs = tokens.slice(1).map((token, index) => ` ${tokens[index] ?? ''} ${token} `);
  const holds = (folded: string): boolean => pairs.some((pair) => folded.includes(pair));
  const forms = names.flatMap((name) => name.forms.filter(({ folded }) => holds(folded)));
  const near = [
    ...forms.map(({ form }) => form),
    ...records.filter(({ folded }) => holds(folded)).map(({ record }) => record.text),
  ];
  return keepCommon(
    near.flatMap((text) => findNear(text, tokens, tokenize)),
    tokens,
    tokenize,
  );
}

/** The longest runs of the query that stand somewhere, from its beginning on: 召回制度 → 召回, 制度. */
export function suggestRuns(
  names: readonly IndexedName[],
  records: readonly IndexedRecord[],
  tokens: readonly string[],
): Suggestion[] {
  const texts = [
    ...records.map(({ folded }) => folded),
    ...names.flatMap(({ forms }) => forms.map(({ folded }) => folded)),
  ];
  const isKnown = (run: readonly string[]): boolean => {
    const needle = toNeedle(run);
    return texts.some((text) => text.includes(needle));
  };
  const runs: Suggestion[] = [];
  for (let at = 0; at + 2 <= tokens.length;) {
    let end = Math.min(tokens.length, at + LONGEST_RUN);
    while (end - at >= 2 && !isKnown(tokens.slice(at, end))) end -= 1;
    const length = end - at;
    if (length >= 2) {
      const term = tokens.slice(at, end).join(RE_LATIN.test(tokens[at] ?? '') ? ' ' : '');
      runs.push({ term, distance: tokens.length - length });
    }
    at += Math.max(1, length);
  }
  return runs;
}
