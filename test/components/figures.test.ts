import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/audit/figure.ts';
import { resolveFigures } from '../../src/audit/resolve-figure.ts';
import { DATA_COLUMNS } from '../../src/components/figure/data-columns.ts';
import { listChanges } from '../../src/components/figure/list-changes.ts';
import { sayHectares, sayNormalized } from '../../src/components/figure/say-value.ts';
import { drawGroup, takeFigures } from '../../src/components/plot/draw-group.ts';
import { drawSlope, isDrawable } from '../../src/components/plot/draw-slope.ts';
import { PLOT_GROUPS } from '../../src/components/plot/groups.ts';
import { toSvg } from '../../src/components/plot/to-svg.ts';
import { readCorpus } from '../../src/content/read.ts';
import { LANGS } from '../../src/content/schemas/text.ts';
import { ROOT } from '../../src/cli/paths.ts';

const corpus = await readCorpus(ROOT);
const { figures } = resolveFigures(corpus);
const take = (id: string): Figure => figures.get(id)!;

describe('a value in plain digits', () => {
  it('has its qualifier and its unit', () => {
    expect(sayNormalized(take('anxi-pledged'), 'en')).toBe('more than 15,000 members');
    expect(sayNormalized(take('anxi-poor-before'), 'zh')).toBe('30,800人');
    expect(sayNormalized(take('anxi-gdp-weight-before'), 'en')).toBe('30%');
  });

  it('has hectares beside mu', () => {
    expect(sayHectares('15')).toBe('1');
    expect(sayNormalized(take('linkou-land-area'), 'en')).toContain('6.5 mu (0.43 ha)');
    expect(sayNormalized(take('suiyang-tea-area'), 'zh')).toContain('（53.33公顷）');
  });

  it('of a rank is a place', () => {
    expect(sayNormalized(take('suiyang-training-number'), 'en')).toBe('third');
  });

  it('gives both ends of a range', () => {
    expect(sayNormalized(take('zizhong-olive-income'), 'en')).toContain('30,000–100,000');
  });
});

describe('plots', () => {
  it.each(PLOT_GROUPS.map((group) => [group.id, group] as const))(
    '%s draws figures of one kind and one sort of unit only',
    (_id, group) => {
      expect(takeFigures(group, figures)).toHaveLength(group.figures.length);
    },
  );

  it('a group that mixes kinds, or names a figure that does not exist, is rejected', () => {
    const group = PLOT_GROUPS[0]!;
    const mixed = { ...group, figures: ['anxi-recalled-cadres', 'anxi-firm-funds'] };
    expect(() => takeFigures(mixed, figures)).toThrow('Unexpected kinds count, money');
    expect(() => takeFigures({ ...group, figures: ['gone'] }, figures)).toThrow('"gone"');
  });

  it('a group that mixes yearly with single sums is rejected', () => {
    const mixed = { ...PLOT_GROUPS[0]!, figures: ['qinhuangdao-fund', 'qinhuangdao-extra'] };
    expect(() => takeFigures(mixed, figures)).toThrow('Unexpected spans year, once');
  });

  it('no compensation, rise or return stands among sales', () => {
    const sales = PLOT_GROUPS.find(({ id }) => id === 'sales');
    const said = sales?.figures.map((id) => take(id).subject.en).join('; ');
    expect(said).not.toMatch(/compensation|rise|shares/u);
  });

  it.each(LANGS)(
    'every value stands in the alternative text, and nothing is styled inline (%s)',
    (lang) => {
      for (const group of PLOT_GROUPS) {
        const drawn = drawGroup(group, takeFigures(group, figures), corpus, lang);
        const svg = toSvg(drawn.options, drawn.words);
        expect(svg).not.toMatch(/ style=|<style|class="(?!plot")/u);
        expect(svg).toContain('role="img"');
        for (const id of group.figures)
          expect(drawn.words.description).toContain(take(id).subject[lang]);
      }
    },
  );

  it('the same figures give the same drawing', () => {
    const draw = (): string => {
      const [change] = listChanges(corpus.figures.get('anxi')!, figures);
      const { options, words } = drawSlope(change!, 'en');
      return toSvg(options, words);
    };
    expect(draw()).toBe(draw());
  });

  it('an end without a date is a hollow point on a broken line, and says so', () => {
    const change = { before: take('anxi-poor-before'), after: take('anxi-poor-after') };
    const { options, words } = drawSlope(change, 'en');
    const svg = toSvg(options, words);
    expect(svg).toContain('stroke-dasharray');
    expect(svg.match(/<circle[^>]*fill="var\(--paper\)"/gu)).toHaveLength(1);
    expect(words.description).toBe('30,800 (no date), then 4,339 (31 December 2016)');
  });

  it('a change without a number is not drawn', () => {
    const before = { ...take('anxi-poor-before'), value: null };
    expect(isDrawable({ before, after: take('anxi-poor-after') })).toBe(false);
  });
});

it('every column of the data is explained in both languages, the sixteen of the contract first', () => {
  expect(DATA_COLUMNS.map(({ name }) => name).join(',')).toMatch(
    /^id,source,subject_zh,subject_en,value,unit_zh,unit_en,value_normalized,unit_normalized,qualifier,as_of,as_of_basis,kind,scope,sentence,quote(?:,|$)/u,
  );
  for (const { name, holds } of DATA_COLUMNS) {
    expect(holds.en.length, name).toBeGreaterThan(5);
    expect(holds.zh, name).toMatch(/\p{Script=Han}/u);
  }
});
