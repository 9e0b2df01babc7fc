import type { Corpus, Mechanism } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import {
  countyPath,
  mechanismPath,
  originalPath,
  restorationPath,
  sourceFiguresPath,
  sourcePath,
} from '../../site/addresses.ts';
import { nameSource } from '../corpus/name-source.ts';
import { groupByCoverage } from '../county/group-by-coverage.ts';
import { groupByCategory, type MechanismNode } from '../mechanism/group-by-category.ts';

/** A page beside another one, in the order of the index that holds both. */
export interface Neighbour {
  /** Root-relative English address. */
  path: string;
  label: Readonly<Record<Lang, string>>;
}

export interface Neighbours {
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

const flatten = (nodes: readonly MechanismNode[]): Mechanism[] =>
  nodes.flatMap(({ mechanism, narrower }) => [mechanism, ...flatten(narrower)]);

/** Every row of pages that one may leaf through, each in the order of its index. */
function listRows(corpus: Corpus): Neighbour[][] {
  const sources = [...corpus.sources.keys()];
  const ofSources = (ids: readonly string[], toPath: (id: string) => string): Neighbour[] =>
    ids.map((id) => ({
      path: toPath(id),
      label: { en: nameSource(corpus, id, 'en'), zh: nameSource(corpus, id, 'zh') },
    }));
  const units = groupByCoverage(corpus).flatMap((group) => group.units);
  const mechanisms = groupByCategory(corpus.categories, [...corpus.mechanisms.values()]);
  return [
    units.map(({ id, short }) => ({ path: countyPath(id), label: short })),
    ...mechanisms.map(({ nodes }) =>
      flatten(nodes).map(({ id, label }) => ({ path: mechanismPath(id), label })),
    ),
    ofSources(sources, sourcePath),
    ofSources(sources, originalPath),
    ofSources(sources, restorationPath),
    ofSources([...corpus.figures.keys()], sourceFiguresPath),
  ];
}

function indexRow(row: readonly Neighbour[]): [string, Neighbours][] {
  return row.map(({ path }, at) => [path, { previous: row[at - 1], next: row[at + 1] }]);
}

const indexed = new WeakMap<Corpus, ReadonlyMap<string, Neighbours>>();

/** The pages before and after a page; undefined where it stands in no row. Computed once for a corpus. */
export function findNeighbours(corpus: Corpus, path: string): Neighbours | undefined {
  const known = indexed.get(corpus) ?? new Map(listRows(corpus).flatMap(indexRow));
  indexed.set(corpus, known);
  return known.get(path);
}
