import type { Corpus, County, Mechanism } from '../../content/corpus.ts';
import { listAttestedMechanisms } from '../mechanism/attested-units.ts';
import { compareNames } from '../mechanism/pinyin-key.ts';

/** A mechanism in a cell, and how many units state it. */
export interface CellEntry {
  mechanism: Mechanism;
  units: number;
}

export interface CompareRow {
  /** Id of the category. */
  category: string;
  /** One for each unit, in their order; empty where no mechanism of the unit's article is filed under the category. */
  cells: CellEntry[][];
}

/** What several units state stands first, then the order of pinyin. */
const compareEntries = (a: CellEntry, b: CellEntry): number =>
  b.units - a.units || compareNames(a.mechanism.label.zh, b.mechanism.label.zh);

/** Units × categories: a row for each category, kept when all its cells are empty. */
export function createRows(corpus: Corpus, units: readonly County[]): CompareRow[] {
  const all = [...corpus.counties.values()].map((unit) => listAttestedMechanisms(corpus, unit));
  const counts = new Map<string, number>();
  for (const { id } of all.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const columns = units.map((unit) => listAttestedMechanisms(corpus, unit));
  return Object.keys(corpus.categories).map((category) => ({
    category,
    cells: columns.map((mechanisms) =>
      mechanisms
        .filter((mechanism) => mechanism.category === category)
        .map((mechanism) => ({ mechanism, units: counts.get(mechanism.id) ?? 0 }))
        .toSorted(compareEntries),
    ),
  }));
}
