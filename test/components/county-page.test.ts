import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/audit/audit-result.ts';
import { countVerdicts, sortByVerdict } from '../../src/components/audit/verdicts.ts';
import { listCountySections } from '../../src/components/county/list-sections.ts';
import { PROVINCE_TILES } from '../../src/components/county/provinces.ts';
import { splitLimits } from '../../src/components/county/split-limits.ts';
import { layoutArrangement, WIDTH } from '../../src/components/diagram/layout.ts';
import { sayEdge } from '../../src/components/diagram/say-edge.ts';
import { assignLanes } from '../../src/components/timeline/assign-lanes.ts';
import { toSpan } from '../../src/components/timeline/to-span.ts';
import type { Arrangement } from '../../src/content/schemas/arrangement.ts';
import { readCorpus } from '../../src/content/read.ts';
import { LANGS } from '../../src/content/schemas/text.ts';
import { ROOT } from '../../src/cli/paths.ts';

const corpus = await readCorpus(ROOT);
const drawn = [...corpus.counties.values()].flatMap(({ id, arrangement }) =>
  arrangement === null ? [] : [{ id, arrangement }],
);

const SMALL: Arrangement = {
  nodes: [
    { id: 'a', zh: '县', en: 'the county', tier: 'county' },
    { id: 'b', zh: '村', en: 'villages', tier: 'village' },
  ],
  edges: [
    { kind: 'checks', from: 'a', to: 'b', verb: { zh: '督查', en: 'inspects' }, ev: 'x' },
    { kind: 'leads', from: 'a', to: 'a', verb: { zh: '牵头', en: 'leads' }, ev: 'x' },
  ],
};

describe('the diagram of an arrangement', () => {
  it('has a column for each tier that is used, and bands in one order whatever the file’s', () => {
    const { columns, bands } = layoutArrangement(SMALL, 'en');
    expect(columns.map(({ tier }) => tier)).toEqual(['county', 'village']);
    expect(bands.map(({ kind }) => kind)).toEqual(['leads', 'checks']);
  });

  it('draws a line inside a tier as a stub that does not reach the next', () => {
    const { columns, bands } = layoutArrangement(SMALL, 'en');
    const line = bands[0]!.lines[0]!;
    expect(line.to).toBeGreaterThan(line.from);
    expect(line.to).toBeLessThan(columns[1]!.x);
  });

  it('reads as a sentence', () => {
    expect(sayEdge(SMALL, SMALL.edges[0]!, 'en')).toBe('The county inspects villages');
    expect(sayEdge(SMALL, SMALL.edges[0]!, 'zh')).toBe('县→村：督查');
  });

  it('says after the object what belongs there', () => {
    const verb = { zh: '召集', en: 'brings the', after: 'together' };
    expect(sayEdge(SMALL, { ...SMALL.edges[0]!, verb }, 'en')).toBe(
      'The county brings the villages together',
    );
  });

  it('has whole verbs in Chinese, and no name that a comma would have to close', () => {
    const isOpen = (en: string): boolean => /, [A-Z]/u.test(en) && !/^firms|, First/u.test(en);
    expect('the mayor, Zhang Ruishu').toSatisfy(isOpen);
    for (const { arrangement } of drawn) {
      expect(arrangement.edges.filter(({ verb }) => verb.zh.includes('，'))).toEqual([]);
      expect(arrangement.nodes.filter(({ en }) => isOpen(en))).toEqual([]);
    }
  });

  it.each(LANGS)(
    'begins no label left of its actor, but over a line that leads back (%s)',
    (lang) => {
      for (const { arrangement } of drawn) {
        const { bands } = layoutArrangement(arrangement, lang);
        for (const { from, to, labelX, anchor, rows } of bands.flatMap(({ lines }) => lines)) {
          expect(labelX).toBe(from);
          if (anchor === 'end') expect(to).toBeLessThan(from);
          // Names of bands stand in the gutter, left of the first column.
          const room = anchor === 'end' ? from - 88 : WIDTH - from;
          for (const row of rows)
            expect(row.length * (lang === 'en' ? 6.5 : 10)).toBeLessThan(room + 30);
          expect(rows.length).toBeLessThan(4);
        }
      }
    },
  );

  it('reads without a doubled word, in every unit', () => {
    const sentences = drawn.flatMap(({ arrangement }) =>
      arrangement.edges.map((edge) => sayEdge(arrangement, edge, 'en')),
    );
    expect(sentences.filter((sentence) => /\b(\w+) \1\b/iu.test(sentence))).toEqual([]);
  });

  it('stands for the six units that have an article of their own', () => {
    const full = [...corpus.counties.values()].filter(({ coverage }) => coverage === 'full');
    expect(drawn.map(({ id }) => id)).toEqual(full.map(({ id }) => id));
  });

  it.each(LANGS)('keeps every line and label inside the drawing (%s)', (lang) => {
    for (const { arrangement } of drawn) {
      const { bands, height } = layoutArrangement(arrangement, lang);
      const lines = bands.flatMap((band) => band.lines);
      expect(lines).toHaveLength(arrangement.edges.length);
      for (const { from, to, y } of lines) {
        expect(Math.max(from, to)).toBeLessThan(WIDTH);
        expect(y).toBeLessThan(height);
      }
    }
  });
});

describe('prose', () => {
  it('is parted from what the sources do not show', () => {
    const html =
      '<p>Told.</p><div class="box limits"><ul><li>Not said.</li></ul></div><p>More.</p>';
    expect(splitLimits(html)).toEqual({
      told: '<p>Told.</p><p>More.</p>',
      limits: '<div class="box limits"><ul><li>Not said.</li></ul></div>',
    });
  });
});

describe('sections', () => {
  it('are numbered without gaps where a unit lacks some', () => {
    const { sections, numberOf } = listCountySections({
      arrangement: false,
      figures: false,
      audit: false,
      silent: true,
    });
    expect(sections.map(({ id }) => id)).toEqual([
      'glance',
      'summary',
      'mechanisms',
      'silent',
      'dates',
      'source',
      'citing',
    ]);
    expect(numberOf('silent')).toBe(4);
  });
});

describe('verdicts', () => {
  const of = (id: string, verdict: AuditResult['verdict']): AuditResult =>
    ({ id, verdict }) as AuditResult;
  const results = [
    of('a', 'holds'),
    of('b', 'does-not-hold'),
    of('c', 'ambiguous'),
    of('d', 'holds'),
  ];

  it('stand worst first, and keep their order among equals', () => {
    expect(sortByVerdict(results).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
    expect(countVerdicts(results).map(({ verdict, n }) => `${n} ${verdict}`)).toEqual([
      '1 does-not-hold',
      '1 ambiguous',
      '2 holds',
    ]);
  });
});

describe('the tile map', () => {
  it('has thirty-four divisions, each on a tile of its own', () => {
    expect(PROVINCE_TILES).toHaveLength(34);
    expect(new Set(PROVINCE_TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(34);
    expect(new Set(PROVINCE_TILES.map(({ code }) => code)).size).toBe(34);
  });

  it('has a tile for every unit, of the province that the unit names', () => {
    for (const { code, province } of corpus.counties.values()) {
      const tile = PROVINCE_TILES.find((one) => code.value.startsWith(one.code));
      expect(province.zh.startsWith(tile?.name.zh ?? '-')).toBe(true);
    }
  });
});

describe('the lanes of the axis', () => {
  const at = (x1: number, x2: number = x1) => ({ x1, x2 });

  it('keep marks apart that would lie on each other, and join those that do not', () => {
    expect(assignLanes([at(1), at(1.05), at(2)], 0.05)).toEqual([0, 1, 0]);
    expect(assignLanes([at(1, 2), at(1, 2), at(1.5), at(2.1)], 0.05)).toEqual([0, 1, 2, 0]);
  });
});

describe('a date on the axis', () => {
  it('is as long as it is uncertain', () => {
    expect(toSpan('2016')).toEqual([2016, 2017]);
    const [start, end] = toSpan('2016-12-31');
    expect(start).toBe(end);
    expect(start).toBeLessThan(2017);
    expect(toSpan('2016-07')[0]).toBe(2016.5);
    expect(() => toSpan('once')).toThrow(RangeError);
  });
});
