import type { ScriptMap } from './fold.ts';
import { FORM } from './parse-syllables.ts';
import { readSyllables } from './read-pinyin.ts';

const RE_HAN = /\p{Script=Han}/u;

function collectReadings(names: readonly string[]): Map<string, Set<string>> {
  const readings = new Map<string, Set<string>>();
  for (const name of names) {
    const syllables = readSyllables(name);
    const han = [...name].filter((character) => RE_HAN.test(character));
    for (const [index, character] of han.entries()) {
      const known = readings.get(character) ?? new Set();
      readings.set(character, known.add(syllables[index] ?? ''));
    }
  }
  return readings;
}

/**
 * Writes every Han character of the names once under each of its readings there, and behind it its traditional
 * and variant forms: `an安dan单<單<単`. Sorted by syllable, then by code point.
 */
export function writeSyllableTable(names: readonly string[], script: ScriptMap): string {
  const forms = Map.groupBy([...script.keys()], (form) => script.get(form) ?? '');
  const withForms = (character: string): string =>
    [character, ...(forms.get(character) ?? []).toSorted()].join(FORM);
  const entries = [...collectReadings(names)].flatMap(([character, syllables]) =>
    [...syllables].map((syllable) => ({ syllable, character })),
  );
  const bySyllable = Map.groupBy(entries, ({ syllable }) => syllable);
  const seen = new Set<string>();
  return [...bySyllable.keys()]
    .sort()
    .map((syllable) => {
      const characters = (bySyllable.get(syllable) ?? []).map(({ character }) => character).sort();
      const written = characters.map((character) =>
        seen.has(character) ? character : withForms(character),
      );
      for (const character of characters) seen.add(character);
      return syllable + written.join('');
    })
    .join('');
}
