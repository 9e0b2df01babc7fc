import { alignTokens } from '../align.ts';
import { measureDistance } from '../edit-distance.ts';
import { type IndexedRecord, toNeedle } from '../indexed-record.ts';
import type { IndexedName } from '../match-names.ts';
import type { Query } from '../query.ts';
import type { Tokenize } from '../token.ts';
import type { Assets } from './assets.ts';
import { voteBlocks } from './choose-blocks.ts';
import type { Ready } from './engine.ts';

/** A term that is near to the query, and by how many tokens or letters it differs. */
interface Suggestion {
  term: string;
  distance: number;
}

const MOST_SUGGESTIONS = 4;
/** So many tokens of a query are compared; nobody mistypes longer ones as a term. */
const LONGEST_TERM = 24;
/** One token in so many may differ. */
const TOKENS_A_MISTAKE = 3;
const LETTERS_A_MISTAKE = 4;
const LONGEST_RUN = 8;
const MOST_BLOCKS = 4;
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
  const isNear = distance <= Math.max(1, Math.floor(wanted.length / TOKENS_A_MISTAKE));
  if (!isNear || end - start < 2 || from === undefined || to === undefined) return [];
  return [{ term: text.slice(from, to), distance }];
}

function suggestPhrases(
  names: readonly IndexedName[],
  records: readonly IndexedRecord[],
  tokens: readonly string[],
  tokenize: Tokenize,
): Suggestion[] {
  const wanted = tokens.slice(0, LONGEST_TERM);
  // Whoever shares no pair of neighbours is not near.
  const pairs = wanted.slice(1).map((token, index) => ` ${wanted[index] ?? ''} ${token} `);
  const holds = (folded: string): boolean => pairs.some((pair) => folded.includes(pair));
  const forms = names.flatMap((name) => name.forms.filter(({ folded }) => holds(folded)));
  const near = [
    ...forms.map(({ form }) => form),
    ...records.filter(({ folded }) => holds(folded)).map(({ record }) => record.text),
  ];
  return near.flatMap((text) => findNear(text, wanted, tokenize));
}

/** The longest runs of the query that stand somewhere, from its beginning on: 召回制度 → 召回, 制度. */
function suggestRuns(
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

/** Names that read nearly so, and the query with each unknown word replaced by the nearest known one. */
function suggestWords(
  names: readonly IndexedName[],
  records: readonly IndexedRecord[],
  tokens: readonly string[],
): Suggestion[] {
  const isNear = (distance: number, { length }: string): boolean =>
    distance <= Math.floor(length / LETTERS_A_MISTAKE);
  const typed = tokens.join('');
  const read = names.flatMap(({ readings }) =>
    readings.flatMap(({ form, wholes: [whole = ''] }): Suggestion[] => {
      const distance = measureDistance(typed, whole);
      return isNear(distance, typed) ? [{ term: form, distance }] : [];
    }),
  );
  const folded = [
    ...records.map((record) => record.folded),
    ...names.flatMap(({ forms }) => forms.map((form) => form.folded)),
  ];
  const words = new Set(
    folded.flatMap((text) => text.split(' ')).filter((word) => RE_LATIN.test(word)),
  );
  let total = 0;
  const corrected = tokens.map((token) => {
    if (words.has(token)) return token;
    const near = [...words]
      .filter((word) => word[0] === token[0] && Math.abs(word.length - token.length) < 3)
      .map((word) => ({ word, distance: measureDistance(token, word) }))
      .filter(({ distance }) => isNear(distance, token))
      .sort((a, b) => a.distance - b.distance);
    total += near[0]?.distance ?? Number.POSITIVE_INFINITY;
    return near[0]?.word ?? token;
  });
  return Number.isFinite(total) && total > 0
    ? [...read, { term: corrected.join(' '), distance: total }]
    : read;
}

/** Terms of names and texts that are nearest to a query, nearest first; none where nothing is near. */
export async function suggestTerms(
  assets: Assets,
  { index, names, load, tokenize }: Ready,
  { tokens }: Query,
): Promise<string[]> {
  if (tokens.length === 0 || tokens.length > LONGEST_TERM) return [];
  const records = await load(await voteBlocks(assets, index, tokens, MOST_BLOCKS));
  const isLatin = tokens.every((token) => RE_LATIN.test(token));
  const found = [
    ...(tokens.length > 1 ? suggestPhrases(names, records, tokens, tokenize) : []),
    ...(tokens.length > 2 ? suggestRuns(names, records, tokens) : []),
    ...(isLatin ? suggestWords(names, records, tokens) : []),
  ].toSorted((a, b) => a.distance - b.distance);
  const byFolded = new Map(
    found.toReversed().map(({ term }) => [
      tokenize(term)
        .map(({ token }) => token)
        .join(' '),
      term,
    ]),
  );
  return [...byFolded.values()].reverse().slice(0, MOST_SUGGESTIONS);
}
