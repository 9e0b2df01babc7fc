import { measureDistance } from './edit-distance.ts';
import type { IndexedRecord } from './indexed-record.ts';
import type { IndexedName } from './match-names.ts';
import type { Suggestion } from './suggest-phrases.ts';

/** One letter in so many may differ. */
const LETTERS_A_MISTAKE = 4;
const RE_LATIN = /^[a-z]+$/u;
/** Shorter words say nothing alone. */
const SHORTEST_WORD = 4;

const isNear = (distance: number, { length }: string): boolean =>
  distance <= Math.floor(length / LETTERS_A_MISTAKE);

/** A word that is known, or the nearest one that is. */
function correct(
  token: string,
  words: ReadonlyMap<string, number>,
): { word: string; distance: number } | undefined {
  if (words.has(token)) return { word: token, distance: 0 };
  const near = [...words.keys()]
    .filter((word) => word[0] === token[0] && Math.abs(word.length - token.length) < 3)
    .map((word) => ({ word, distance: measureDistance(token, word) }))
    .filter(({ distance }) => isNear(distance, token));
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
      return isNear(distance, typed) ? [{ term: form, distance }] : [];
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
  // Nothing holds all of them: the rarest say most.
  const rarest = known
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  return [...read, ...rarest.map((word) => ({ term: word, distance: tokens.length }))];
}
