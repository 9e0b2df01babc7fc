import type { Corpus, County } from '../../content/corpus.ts';

const COVERAGES = ['full', 'case', 'brief'] as const;

/** Units by how much of them the sources tell, in this order; groups that are empty are left out. */
export function groupByCoverage({
  counties,
}: Corpus): { coverage: County['coverage']; units: County[] }[] {
  return COVERAGES.map((coverage) => ({
    coverage,
    units: [...counties.values()].filter((unit) => unit.coverage === coverage),
  })).filter(({ units }) => units.length > 0);
}
