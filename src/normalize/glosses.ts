import { LACUNA } from './lacuna.ts';
import {
  MIN_CHARACTER_RATE,
  MIN_GLOSS_RATE,
  MIN_GLOSSED_CHARACTERS,
  MIN_GLOSSES,
  MIN_REPEATED_CHARACTERS,
} from './patterns/laundering.ts';
import { isReading, readSyllable, SYLLABLE } from './syllables.ts';

/** A pronunciation in brackets behind the character whose reading it is. */
export interface Gloss {
  character: string;
  syllable: string;
  /** UTF-16 offsets of the brackets and what they hold, spaces before them included. */
  start: number;
  end: number;
}

const RE_GLOSS = new RegExp(
  `(\\p{Script=Han}|□)([ \\u00A0]?[(（][ \\u00A0]?(${SYLLABLE})[ \\u00A0]?[)）])`,
  'gu',
);

function findAll(text: string): Gloss[] {
  return [...text.matchAll(RE_GLOSS)].map(
    ({ index, 1: character = '', 2: gloss = '', 3: printed = '' }) => {
      const start = index + character.length;
      return { character, syllable: readSyllable(printed), start, end: start + gloss.length };
    },
  );
}

/** Finds the glosses of a text: syllables in brackets that are a reading of the character before. */
export function findGlosses(text: string): Gloss[] {
  return findAll(text).filter(
    ({ character, syllable }) => character !== LACUNA && isReading(character, syllable),
  );
}

/** Finds inserted glosses of characters that are lost: any syllable that the table knows. */
export function findGlossesOfLacunae(text: string, table: GlossTable): Gloss[] {
  const syllables = new Set([...table.values()].flatMap((known) => [...known]));
  return findAll(text).filter(
    ({ character, syllable }) => character === LACUNA && syllables.has(syllable),
  );
}

/** Characters after which glosses were inserted, each with its syllables; empty for a clean text. */
export type GlossTable = ReadonlyMap<string, ReadonlySet<string>>;

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/**
 * Tells whether glosses were inserted by a machine, and after which characters: many of them, after
 * several characters, some of them again and again, at nearly every occurrence. A person glosses a
 * character once.
 */
export function judgeInsertion(text: string, glosses: readonly Gloss[]): GlossTable {
  const counts = countCharacters(text);
  const byCharacter = Map.groupBy(glosses, ({ character }) => character);
  const rated = [...byCharacter].map(([character, found]) => ({
    character,
    found,
    occurrences: counts.get(character) ?? 0,
  }));
  const occurrences = rated.reduce((sum, entry) => sum + entry.occurrences, 0);
  const isSystematic =
    glosses.length >= MIN_GLOSSES &&
    rated.length >= MIN_GLOSSED_CHARACTERS &&
    rated.filter(({ found }) => found.length > 1).length >= MIN_REPEATED_CHARACTERS &&
    glosses.length / occurrences >= MIN_GLOSS_RATE;
  if (!isSystematic) return new Map();
  return new Map(
    rated
      .filter((entry) => entry.found.length / entry.occurrences >= MIN_CHARACTER_RATE)
      .map(({ character, found }) => [character, new Set(found.map(({ syllable }) => syllable))]),
  );
}
