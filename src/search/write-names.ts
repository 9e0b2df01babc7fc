import type { ScriptMap } from './fold.ts';
import type { Name } from './name.ts';
import {
  BASE,
  CELL,
  type EnglishNameTable,
  type NameTable,
  RE_LENGTHS,
  ROW,
  SLICE,
  spellId,
} from './parse-names.ts';
import { parseSyllableTable, spellName } from './parse-syllables.ts';
import { writeSyllableTable } from './write-syllables.ts';

const RE_SEPARATOR = /[\t\n]/u;

function assertCell(cell: string): string {
  if (RE_SEPARATOR.test(cell) || cell.startsWith(SLICE)) {
    throw new RangeError(`Unexpected name "${cell}", expected one line that does not begin with #`);
  }
  return cell;
}

function packAlias(alias: string, label: string): string {
  const start = label.indexOf(alias);
  const isShort = start !== -1 && start < BASE && alias.length < BASE;
  return isShort ? `${SLICE}${start.toString(BASE)}${alias.length.toString(BASE)}` : alias;
}

/** Lengths of the id's words in syllables, where the id spells all of them; else the id. */
function packId(id: string, reading: string): string {
  const syllables = reading.split(' ');
  const lengths = id.split('-').reduce<{ code: string; at: number }>(
    ({ code, at }, word) => {
      const end = syllables.findIndex(
        (_, index) => syllables.slice(at, index + 1).join('') === word,
      );
      return end < at ? { code: 'x', at } : { code: `${code}${end + 1 - at}`, at: end + 1 };
    },
    { code: '', at: 0 },
  );
  const isWhole = RE_LENGTHS.test(lengths.code) && lengths.at === syllables.length;
  return isWhole && spellId(lengths.code, syllables) === id ? lengths.code : id;
}

/** Writes the names; `script` holds the forms of at least their characters. */
export function writeNameTable(names: readonly Name[], script: ScriptMap): NameTable {
  const forms = names.flatMap(({ zh, alt }) => [zh, ...alt.zh]);
  const characters = writeSyllableTable(forms, script);
  const { readings } = parseSyllableTable(characters);
  const toRow = ({ zh, alt }: Name): string =>
    [assertCell(zh), ...alt.zh.map((alias) => packAlias(assertCell(alias), zh))].join(CELL);
  return {
    counties: names.filter(({ kind }) => kind === 'county').length,
    characters,
    zh: names.map(toRow).join(ROW),
    ids: names.map(({ id, zh }) => packId(id, spellName(zh, readings)[0] ?? '')).join(ROW),
  };
}

/** Writes the English names in the same order. */
export function writeEnglishNames(names: readonly Name[]): EnglishNameTable {
  const toRow = ({ en, alt }: Name): string => [en, ...alt.en].map(assertCell).join(CELL);
  return { en: names.map(toRow).join(ROW) };
}
