import { describe, expect, test } from 'vitest';
import { createTokenizer } from '../../src/search/fold.ts';
import { type IndexedRecord, indexRecords } from '../../src/search/indexed-record.ts';
import {
  findAllParts,
  findExact,
  findMatchRanges,
  findScattered,
  findVariants,
  type RecordMatch,
} from '../../src/search/match-records.ts';
import { findPhrase } from '../../src/search/phrase.ts';
import { parseQuery } from '../../src/search/query.ts';
import { joinSentences, type SearchRecord } from '../../src/search/records.ts';
import { toPassages } from '../../src/search/to-passages.ts';
import { listVariants } from '../../src/search/variants.ts';

const tokenize = createTokenizer(new Map());
const TEXT = '建立干部“召回管理”机制。全县173户，完成6项任务。驻村干部参加培训。';
const ENGLISH = 'Officials were recalled; 173 households planned the policies.';

const toRecords = (text: string, lang: SearchRecord['lang']): IndexedRecord[] =>
  indexRecords(
    {
      kind: 'passage',
      path: '/',
      title: { zh: '', en: '' },
      units: [],
      category: null,
      records: [joinSentences(lang, [['p1s1', text]])],
    },
    tokenize,
  );
const show = (text: string, matches: readonly RecordMatch[]): string =>
  matches
    .map((match) =>
      [
        ...findMatchRanges(match, tokenize).map(([start, end]) => text.slice(start, end)),
        ...(match.as === undefined ? [] : [`(${match.as})`]),
      ].join('|'),
    )
    .join(' & ');

describe('findExact', () => {
  test.each([
    ['干部召回', '干部“召回'],
    ['管理 机制', '管理”机制'],
    ['173户', '173户'],
    ['3户', ''],
    ['召回干部', ''],
    ['', ''],
  ])('%s', (raw, found) => {
    const matches = findExact(toRecords(TEXT, 'zh'), parseQuery(raw, tokenize).tokens);
    expect(show(TEXT, matches)).toBe(found);
  });
});

describe('findAllParts', () => {
  test.each([
    [TEXT, '召回 全县', '召回|全县'],
    [TEXT, '召回 省', ''],
    [ENGLISH, 'household policy', 'households|policies'],
    [ENGLISH, 'recalling official', 'Officials|recalled'],
    [ENGLISH, 'plan', 'planned'],
    [ENGLISH, '"household" policy', ''],
    [ENGLISH, '"households" policy', 'households|policies'],
    [ENGLISH, 'hold', ''],
  ])('%s: %s', (text, raw, found) => {
    const records = toRecords(text, text === TEXT ? 'zh' : 'en');
    expect(show(text, findAllParts(records, parseQuery(raw, tokenize).parts))).toBe(found);
  });
});

describe('findVariants', () => {
  test.each([
    ['六项任务', '6项任务|(6项任务)'],
    ['一百七十三户', '173户|(173户)'],
    ['6项任务', ''],
    ['七项任务', ''],
  ])('%s', (raw, found) => {
    const variants = listVariants(parseQuery(raw, tokenize).tokens);
    expect(show(TEXT, findVariants(toRecords(TEXT, 'zh'), variants))).toBe(found);
  });
});

describe('listVariants', () => {
  test.each([
    ['6项', ['六项']],
    ['六项', ['6项']],
    ['2个', ['二个', '两个']],
    ['两个', ['2个']],
    ['15人', ['十五人']],
    ['二十人', ['20人']],
    ['1005户', ['一千零五户']],
    ['干部', []],
    ['6', []],
  ])('%s', (raw, forms) => {
    const variants = listVariants(parseQuery(raw, tokenize).tokens);
    expect(variants.map(({ form }) => form)).toEqual(forms);
  });
});

describe('findScattered', () => {
  test.each([
    ['驻村培训', '驻村|培训'],
    ['驻村培考', ''],
    ['驻村', ''],
  ])('%s', (raw, found) => {
    expect(show(TEXT, findScattered(toRecords(TEXT, 'zh'), parseQuery(raw, tokenize)))).toBe(found);
  });
});

describe('parseQuery', () => {
  test('quotation marks count at the beginning of a part only', () => {
    expect(parseQuery('干部“召回管理”', tokenize).isQuoted).toBe(false);
    expect(parseQuery('“召回管理”', tokenize).isQuoted).toBe(true);
    expect(parseQuery('"first secretary" village', tokenize).parts).toEqual([
      { tokens: ['first', 'secretary'], isQuoted: true },
      { tokens: ['village'], isQuoted: false },
    ]);
  });

  test('says how a query in another script was read', () => {
    const script = new Map([['幹', '干']]);
    expect(parseQuery('幹部', tokenize, script).converted).toBe('干部');
    expect(parseQuery('干部', tokenize, script).converted).toBeUndefined();
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
