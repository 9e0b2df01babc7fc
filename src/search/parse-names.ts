import type { ScriptMap } from './fold.ts';
import type { Name } from './name.ts';
import { parseSyllableTable, spellName } from './parse-syllables.ts';

/**
 * `search/names.json`: Chinese names and their readings in rows and columns, because this table is what a reader
 * waits for. The English names come with the index, in the same order.
 */
export interface NameTable {
  /** So many first rows are units; the rest are mechanisms. */
  counties: number;
  /** See `writeSyllableTable`. */
  characters: string;
  /** One row a name: label, then aliases. An alias inside its label is a slice of it: `#`, start, length. */
  zh: string;
  /** One row a name: the id, or the lengths of its words where it spells the label: `32` is `san-dan-zhi-shi…`. */
  ids: string;
}
/** The English names: one row a name, label, then aliases. */
export interface EnglishNameTable {
  en: string;
}

export const CELL = '\t';
export const ROW = '\n';
export const SLICE = '#';
/** Starts, lengths and places in a list are written in one digit. */
export const BASE = 36;
export const RE_LENGTHS = /^[1-9]+$/u;

function unpackAlias(cell: string, label: string): string {
  if (!cell.startsWith(SLICE)) return cell;
  const start = Number.parseInt(cell[1] ?? '', BASE);
  return label.slice(start, start + Number.parseInt(cell[2] ?? '', BASE));
}

/** The id whose words have so many of the syllables each. */
export function spellId(lengths: string, syllables: readonly string[]): string {
  const words: string[] = [];
  let at = 0;
  for (const length of lengths) {
    words.push(syllables.slice(at, at + Number(length)).join(''));
    at += Number(length);
  }
  return words.join('-');
}

/** Reads the names, without their English. */
export function parseNameTable({ counties, characters, zh, ids }: NameTable): {
  names: Name[];
  script: ScriptMap;
} {
  const { readings, script } = parseSyllableTable(characters);
  const codes = ids.split(ROW);
  const names = zh.split(ROW).map((row, index): Name => {
    const [label = '', ...cells] = row.split(CELL);
    const aliases = cells.map((cell) => unpackAlias(cell, label));
    const code = codes[index] ?? '';
    const spelled = spellName(label, readings);
    return {
      kind: index < counties ? 'county' : 'mechanism',
      id: RE_LENGTHS.test(code) ? spellId(code, (spelled[0] ?? '').split(' ')) : code,
      zh: label,
      en: '',
      alt: { zh: aliases, en: [] },
      readings: [...new Set([label, ...aliases])].flatMap((form) =>
        spellName(form, readings).map((reading) => ({ form, reading })),
      ),
    };
  });
  return { names: zh === '' ? [] : names, script };
}

/** Adds the English to names in place: matches that are shown hold the same objects. */
export function addEnglish(names: readonly Name[], { en }: EnglishNameTable): void {
  for (const [index, row] of en.split(ROW).entries()) {
    const [label = '', ...aliases] = row.split(CELL);
    const name = names[index];
    if (name !== undefined) Object.assign(name, { en: label, alt: { ...name.alt, en: aliases } });
  }
}
