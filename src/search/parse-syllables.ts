import type { ScriptMap } from './fold.ts';

/** Stands before each form that a character also has. */
export const FORM = '<';
const RE_ENTRY = /(?<syllable>[a-z]+)(?<characters>[^a-z]+)/gu;

/** What the names' characters read and which other forms they have. */
export interface SyllableTable {
  readings: ReadonlyMap<string, readonly string[]>;
  script: ScriptMap;
}

/** Reads what `writeSyllableTable` wrote. */
export function parseSyllableTable(table: string): SyllableTable {
  const readings = new Map<string, string[]>();
  const script = new Map<string, string>();
  for (const { groups } of table.matchAll(RE_ENTRY)) {
    let base = '';
    let isForm = false;
    for (const character of groups?.['characters'] ?? '') {
      if (character === FORM) {
        isForm = true;
      } else if (isForm) {
        script.set(character, base);
        isForm = false;
      } else {
        base = character;
        readings.set(base, [...(readings.get(base) ?? []), groups?.['syllable'] ?? '']);
      }
    }
  }
  return { readings, script };
}

/** More readings of one name than this are not spelled out: one character in fifty has two. */
const MOST_READINGS = 8;

/** All readings of a name by the table, syllables parted by spaces. */
export function spellName(name: string, readings: SyllableTable['readings']): string[] {
  const ofEach = [...name].flatMap((character) => {
    const syllables = readings.get(character);
    return syllables === undefined ? [] : [syllables];
  });
  let spelled: string[][] = [[]];
  for (const syllables of ofEach) {
    const next = spelled.flatMap((start) => syllables.map((syllable) => [...start, syllable]));
    spelled = next.slice(0, MOST_READINGS);
  }
  return ofEach.length === 0 ? [] : spelled.map((syllables) => syllables.join(' '));
}
