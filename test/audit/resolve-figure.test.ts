import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/audit/format-figure.ts';
import { toHectares } from '../../src/audit/hectares.ts';
import type { Figure } from '../../src/audit/figure.ts';
import { resolveFigures } from '../../src/audit/resolve-figure.ts';
import type { Corpus } from '../../src/content/corpus.ts';
import type { FigureEntry } from '../../src/content/schemas/figure.ts';
import { corpusOf, figure } from './figure-corpus.ts';

const QUOTES = { poor: '全县建档立卡贫困人口由3.08万人减少至4339人，近2000余名党员、3个村和3个镇' };
const corpus = (figures: Record<string, FigureEntry>) => corpusOf({ anxi: figures }, QUOTES);
const messagesOf = (figures: Record<string, FigureEntry>): string[] =>
  resolveFigures(corpus(figures)).problems.map(
    ({ place, message }) => `${place.file}:${place.line ?? 0} ${place.at ?? ''} ${message}`,
  );

/** One figure of a corpus in which nothing is wrong. */
function resolveFigure(entries: Corpus, id: string): Figure {
  const { figures, problems } = resolveFigures(entries);
  expect(problems).toEqual([]);
  return figures.get(id)!;
}

describe('resolveFigures', () => {
  it('merges what is parsed, what is authored and the subject of another figure', () => {
    const figures = {
      before: figure({}),
      after: figure({
        text: '4339人',
        same_subject: 'before',
        as_of: '2016-12-31',
        as_of_basis: 'stated',
      }),
    };
    expect(resolveFigure(corpus(figures), 'after')).toEqual({
      id: 'after',
      source: 'anxi',
      at: 'poor',
      quote: QUOTES.poor,
      text: '4339人',
      kind: 'count',
      subject: { zh: '建档立卡贫困人口', en: 'registered poor' },
      subjectId: 'before',
      value: '4339',
      valueTo: null,
      several: null,
      unitZh: '人',
      unitEn: 'people',
      noun: null,
      qualifier: null,
      precision: '1',
      per: null,
      normalized: { value: '4339', unit: 'person' },
      asOf: '2016-12-31',
      asOfBasis: 'stated',
      scope: null,
      isSet: false,
      authored: [],
    });
  });

  it('lets the author decide what parsing leaves open', () => {
    const figures = {
      members: figure({ text: '近2000余名', qualifier: 'about', unit_en: 'members' }),
    };
    const { qualifier, unitEn, authored } = resolveFigure(corpus(figures), 'members');
    expect({ qualifier, unitEn, authored }).toEqual({
      qualifier: 'about',
      unitEn: 'members',
      authored: ['qualifier', 'unit_en'],
    });
  });

  it('finds a text that stands twice by what stands before it', () => {
    expect(
      resolveFigure(corpus({ towns: figure({ text: '3个', after: '和' }) }), 'towns').value,
    ).toBe('3');
  });

  it.each<[string, Record<string, FigureEntry>, string]>([
    [
      'a key that no quotation has',
      { a: figure({ at: 'rich' }) },
      'figures.a.at Unexpected quotation key "rich"',
    ],
    [
      'a text that the quotation lacks',
      { a: figure({ text: '3.09万人' }) },
      'figures.a.text Unexpected "3.09万人", expected characters',
    ],
    ['a text that stands twice', { a: figure({ text: '3个' }) }, 'Unexpected "3个" 2 times'],
    ['a text without a numeral', { a: figure({ text: '贫困' }) }, 'expected a numeral'],
    [
      'two qualifiers',
      { a: figure({ text: '近2000余名' }) },
      'two qualifiers, nearly and more-than',
    ],
    [
      'a qualifier that is none',
      { a: figure({ qualifier: 'circa' }) },
      'Unexpected qualifier "circa"',
    ],
    ['a value with separators', { a: figure({ value: '30,800' }) }, 'Unexpected value "30,800"'],
    [
      'a subject of a figure that is not there',
      { a: figure({ same_subject: 'b' }) },
      '"same_subject" that no figure has',
    ],
    [
      'a subject that leads back to itself',
      { a: figure({ same_subject: 'b' }), b: figure({ text: '4339人', same_subject: 'a' }) },
      '"same_subject" that leads back to itself',
    ],
  ])('rejects %s', (_, figures, message) => {
    expect(messagesOf(figures).join('\n')).toContain(message);
  });

  it('rejects one id in two sources', () => {
    const twice = corpusOf({ anxi: { a: figure({}) }, suiyang: { a: figure({}) } }, QUOTES);
    expect(resolveFigures(twice).problems[0]?.message).toContain(
      'expected one that content/figures/anxi.yaml does not hold',
    );
  });
});

describe('formatFigure', () => {
  it.each<[string, Partial<FigureEntry>, string]>([
    ['3.08万人', {}, '30,800'],
    ['1.5万余名', {}, 'more than 15,000'],
    ['91.3%', { kind: 'share' }, '91.3%'],
    ['1600多万元', { kind: 'money' }, 'more than 16 million yuan'],
    ['35万余元', { kind: 'money' }, 'more than 350,000 yuan'],
    ['12.5亿元', { kind: 'money' }, '1.25 billion yuan'],
    ['1234567元', { kind: 'money' }, '1,234,567 yuan'],
    ['8013.5元', { kind: 'money' }, '8,013.5 yuan'],
    ['3—10万元', { kind: 'money' }, '30,000–100,000 yuan'],
    ['6.5亩', { kind: 'area' }, '6.5 mu'],
    ['约40万人', {}, 'about 400,000'],
    ['6次以上', {}, 'at least 6'],
    ['5.7岁', { kind: 'age' }, '5.7'],
    ['每月1次', { kind: 'frequency' }, '1'],
    ['28.5个百分点', { kind: 'share' }, '28.5 percentage points'],
    ['几十户', {}, 'dozens'],
    ['第三', { kind: 'rank' }, 'third'],
  ])('writes %s for English prose', (text, fields, expected) => {
    const resolved = resolveFigure(
      corpusOf({ anxi: { a: figure({ text, ...fields }) } }, { poor: `共${text}。` }),
      'a',
    );
    expect([formatFigure(resolved, 'en'), formatFigure(resolved, 'zh')]).toEqual([expected, text]);
  });
});

describe('toHectares', () => {
  it('is exact', () => {
    expect(toHectares('15')).toEqual({ n: 1n, d: 1n });
    expect(toHectares('6.5')).toEqual({ n: 13n, d: 30n });
  });
});
