import { expect, it } from 'vitest';
import { resolveFigures } from '../../src/audit/resolve-figure.ts';
import type { FigureRow } from '../../src/components/figure/list-rows.ts';
import { mergeRows } from '../../src/components/figure/merge-rows.ts';
import { listTimeline } from '../../src/components/timeline/list-entries.ts';
import type { EvidenceLink } from '../../src/markdown/resolve.ts';
import { corpusOf, figure } from '../audit/figure-corpus.ts';

const dated = { as_of: '2016', as_of_basis: 'stated' } as const;
const corpus = corpusOf(
  {
    anxi: {
      villages: figure({ text: '46个', ...dated }),
      again: figure({ text: '46个', same_subject: 'villages', subject: undefined, ...dated }),
      fewer: figure({ text: '23个', same_subject: 'villages', subject: undefined, ...dated }),
    },
  },
  { poor: '46个、23个' },
);
const { figures } = resolveFigures(corpus);
const rows = [...figures.values()].map((one): FigureRow => ({
  figure: one,
  subject: '',
  scope: '',
  normalized: '',
  asOf: '',
  sortValue: '',
  source: '',
  link: { href: `#${one.id}` } as EvidenceLink,
  again: [],
}));

it('makes one row of what is told several times, with the way to each sentence', () => {
  const merged = mergeRows(rows);
  expect(merged.map((row) => row.figure.id)).toEqual(['villages', 'fewer']);
  expect(merged[0]?.again.map(({ href }) => href)).toEqual(['#again']);
  expect(merged[1]?.again).toEqual([]);
});

it('tells a figure once for each date', () => {
  const { entries } = listTimeline({ corpus, figures }, ['anxi']);
  const told = entries.flatMap((entry) => entry.figures.map(({ id }) => id));
  expect(told).toEqual(['villages', 'fewer']);
});
