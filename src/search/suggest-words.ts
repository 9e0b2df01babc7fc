import { measureDistance } from './edit-distance.ts';
import type { IndexedRecord } from './indexed-record.ts';
import type { IndexedName } from './match-names.ts';
import type { Suggestion } from './suggest-phrases.ts';

/** One letter in so many may differ. */
const LETTERS_A_MISTAKE = 4;
const RE_LATIN = /^[a-z]+$/u;
/** Shorter words say nothing alone. */
const SHORTEST_WORD = 4;

/** Of a shorter word a letter may be missing, doubled or misplaced, never another: women is not woven mistyped. */
const SHORTEST_CHANGED = 7;

const sortLetters = (word: string): string => [...word].sort().join('');

const isNear = (typed: string, word: string, distance: number): boolean =>
  distance <= Math.floor(typed.length / LETTERS_A_MISTAKE) &&
  (typed.length >= SHORTEST_CHANGED ||
    typed.length !== word.length ||
    sortLetters(typed) === sortLetters(word));

/** A word that is known, or the nearest one that is. */
function correct(
  token: string,
  words: ReadonlyMap<string, number>,
): { word: string; distance: number } | undefined {
  if (words.has(token)) return { word: token, distance: 0 };
  const near = [...words.keys()]
    .filter((word) => word[0] === token[0] && Math.abs(word.length - token.length) < 3)
    .map((word) => ({ word, distance: measureDistance(token, word) }))
    .filter(({ word, distance }) => isNear(token, word, distance));
  return near.toSorted((a, b) => a.distance - b.distance)[0];
}

/** Names that read nearly so, and the query with each unknown word replaced by the nearest known one. */
export function suggestWords(
  names: readonly IndexedName[],
  records: readonly IndexedRecord[],
  tokens: readonly string[],
): Suggestion[] {
  const typed = tokens.join('');
  const read = names.flatMap(({ readings }) =>
    readings.flatMap(({ form, wholes: [whole = ''] }): Suggestion[] => {
      const distance = measureDistance(typed, whole);
      return isNear(typed, whole, distance) ? [{ term: form, distance }] : [];
    }),
  );
  const folded = [
    ...records.map((record) => record.folded),
    ...names.flatMap(({ forms }) => forms.map((form) => form.folded)),
  ];
  const counts = new Map<string, number>();
  for (const word of folded.flatMap((text) => [...new Set(text.split(' '))])) {
    if (RE_LATIN.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const corrected = tokens.map((token) => correct(token, counts));
  const known = corrected.flatMap((word) => word?.word ?? []);
  const distance = corrected.reduce((sum, word) => sum + (word?.distance ?? 0), 0);
  const isTogether =
    known.length === tokens.length &&
    folded.some((text) => known.every((word) => text.includes(` ${word} `)));
  if (isTogether && distance > 0) return [...read, { term: known.join(' '), distance }];
  // Nothing holds all of them: of those that were mistyped the rarest say most.
  const rarest = known
    .filter((word) => word.length >= SHORTEST_WORD && !tokens.includes(word))
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  return [...read, ...rarest.map((word) => ({ term: word, distance: tokens.length }))];
}
