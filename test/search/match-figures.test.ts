import { describe, expect, test } from 'vitest';
import { createTokenizer } from '../../src/search/fold.ts';
import { indexFigures, matchFigures } from '../../src/search/match-figures.ts';
import { toPlainNumbers } from '../../src/search/plain-number.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { SearchFigure } from '../../src/search/records.ts';

const tokenize = createTokenizer(new Map());
const figure = (zh: string, en: string, subject: string): SearchFigure => ({
  id: zh,
  source: 'anxi',
  sentence: 'p1s1',
  path: '/figures/',
  subject: { zh: subject, en: subject },
  value: { zh, en },
  units: [],
  category: null,
});
const FIGURES = indexFigures(
  [
    figure('1600多万元', 'more than 16 million yuan', 'funds'),
    figure('4700万元', '47 million yuan', 'a fund'),
    figure('3.08万人', '30,800', 'people'),
    figure('突破72万人次', 'more than 720,000', 'clicks'),
    figure('8013.5元', '8,013.5 yuan', 'income'),
    figure('160余户', 'more than 160', 'households'),
  ],
  tokenize,
);
const find = (raw: string): string[] =>
  matchFigures(parseQuery(raw, tokenize), FIGURES).map(({ id }) => id);

describe('matchFigures', () => {
  test.each([
    ['16000000', ['1600多万元']],
    ['16,000,000元', ['1600多万元']],
    ['1600万', ['1600多万元']],
    ['1,600万元', ['1600多万元']],
    ['0.16亿', ['1600多万元']],
    ['16 million', ['1600多万元']],
    ['1600多万', ['1600多万元']],
    ['47000000', ['4700万元']],
    ['30800', ['3.08万人']],
    ['30,800人', ['3.08万人']],
    ['3.08万', ['3.08万人']],
    ['720000', ['突破72万人次']],
    ['72万', ['突破72万人次']],
    ['8013.5', ['8013.5元']],
    ['160户', ['160余户']],
    ['1600', ['1600多万元']],
    ['6000000', []],
    ['470000', []],
    ['元万', []],
    ['', []],
  ])('%s', (raw, found) => {
    expect(find(raw)).toEqual(found);
  });
});

describe('toPlainNumbers', () => {
  test('ends, however many multipliers are typed', () => {
    expect(toPlainNumbers(['1', ...Array.from({ length: 1000 }, () => '亿')]).join('')).toMatch(
      /^1(?:0{16})亿+$/u,
    );
  });
});
