import { describe, expect, test } from 'vitest';
import { createTokenizer } from '../../src/search/fold.ts';
import { judgeRecord } from '../../src/search/judge-record.ts';
import { findPhrase } from '../../src/search/phrase.ts';
import { parseQuery } from '../../src/search/query.ts';
import { joinSentences } from '../../src/search/records.ts';
import { toPassages } from '../../src/search/to-passages.ts';

const tokenize = createTokenizer(new Map());
const TEXT = '建立干部“召回管理”机制。全县173户，households.';

function judge(raw: string, locations: number[] = []): string {
  const judged = judgeRecord(tokenize(TEXT), parseQuery(raw, tokenize), locations);
  const words = judged?.ranges.map(([start, end]) => TEXT.slice(start, end)).join('|');
  return judged === undefined ? 'nothing' : `${judged.match}: ${words ?? ''}`;
}

describe('judgeRecord', () => {
  test.each([
    ['干部召回', 'exact: 干部“召回'],
    ['管理 机制', 'exact: 管理”机制'],
    ['173户', 'exact: 173户'],
    ['3户', 'nothing'],
    ['召回 全县', 'loose: 召回|全县'],
    ['召回干部', 'loose: 干部|召回'],
    ['召回制度', 'loose: 召回'],
    ['不在', 'nothing'],
    ['', 'nothing'],
  ])('%s', (raw, judged) => {
    expect(judge(raw)).toBe(judged);
  });

  test('a word that matches by its stem is loose, at the place that the index names', () => {
    const at = tokenize(TEXT).findIndex(({ token }) => token === 'households');
    expect(judge('household', [at])).toBe('loose: households');
  });
});

describe('findPhrase', () => {
  test('gives every place once', () => {
    expect(findPhrase(tokenize('县县县，县'), ['县', '县'])).toEqual([
      [0, 2],
      [2, 5],
    ]);
  });
});

describe('toPassages', () => {
  const record = joinSentences('zh', [
    ['p1s1', '甲乙。'],
    ['p1s2', '丙丁。'],
    ['p1s3', '戊己。'],
  ]);
  const cut = (raw: string): string[] =>
    toPassages(record, findPhrase(tokenize(record.text), [...raw])).map(
      ({ first, last, text, marks }) =>
        `${first}–${last} ${text} ${marks.map(([start, end]) => text.slice(start, end)).join('|')}`,
    );

  test('a phrase inside a sentence gives that sentence', () => {
    expect(cut('丙丁')).toEqual(['p1s2–p1s2 丙丁。 丙丁']);
  });

  test('a phrase over a full stop gives both sentences', () => {
    expect(cut('乙丙')).toEqual(['p1s1–p1s2 甲乙。丙丁。 乙。丙']);
  });

  test('no match gives none', () => {
    expect(cut('乙丁')).toEqual([]);
  });
});
