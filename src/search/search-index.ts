import type { FigureTable } from './figure-table.ts';
import { BASE, type EnglishNameTable } from './parse-names.ts';
import type { Facets } from './records.ts';

/** `search/index.json`: what the client must know before it asks for texts. */
export interface SearchIndex {
  /** The script map of all the index's characters; see `writeScriptPairs`. */
  script: string;
  /** Number of blocks, `search/texts/<n>.{zh,en}.json`. */
  blocks: number;
  /** Number of files `search/keys/<n>.json`; 0 where reading all texts is cheaper than asking which. */
  shards: number;
  english: EnglishNameTable;
  facets: FacetTable;
  figures: FigureTable;
}

/** Units and category of every name, in the order of the names table. */
export interface FacetTable {
  units: string[];
  categories: string[];
  /** For each name, parted by blanks, base-36 digits: the category (`-` for none), then units. */
  names: string;
}

const NONE = '-';

const toDigit = (index: number): string => (index === -1 ? NONE : index.toString(BASE));

/** Writes facets in one digit each. Throws where there are more units or categories than digits. */
export function writeFacets(facets: readonly Facets[]): FacetTable {
  const units = [...new Set(facets.flatMap((one) => one.units))].sort();
  const categories = [...new Set(facets.flatMap(({ category }) => category ?? []))].sort();
  if (Math.max(units.length, categories.length) > BASE) {
    throw new RangeError(`Unexpected ${units.length} units, expected at most ${BASE}`);
  }
  const names = facets.map((one) =>
    [categories.indexOf(one.category ?? ''), ...one.units.map((unit) => units.indexOf(unit))]
      .map(toDigit)
      .join(''),
  );
  return { units, categories, names: names.join(' ') };
}

/** Reads what `writeFacets` wrote. */
export function parseFacets({ units, categories, names }: FacetTable): Facets[] {
  return names.split(' ').map(([category = NONE, ...digits]) => ({
    category: category === NONE ? null : (categories[Number.parseInt(category, BASE)] ?? null),
    units: digits.map((digit) => units[Number.parseInt(digit, BASE)] ?? ''),
  }));
}
