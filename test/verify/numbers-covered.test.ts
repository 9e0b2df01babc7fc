import { describe, expect, test } from 'vitest';
import { numbersCovered } from '../../src/verify/numbers-covered.ts';
import type { FileChanges } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

const SOURCE = 'content/sources/tiny.md';
const COVERAGE = 'content/coverage/tiny.yaml';

/** The tiny world with another last sentence: seed and ledger do not matter here. */
const withSentence = (sentence: string, changes: FileChanges = {}): FileChanges => ({
  [SOURCE]: ['全县选派干部。全县选派干部。', `全县选派干部。${sentence}`],
  'content/sources/tiny.ids.json': ['"p3s2":"全县选派干部。"', `"p3s2":"${sentence}"`],
  ...changes,
});
const found = (sentence: string, changes: FileChanges = {}) =>
  told(runCheck(numbersCovered, withSentence(sentence, changes))).map((message) =>
    message.replace(/, expected.*/u, ''),
  );

test('accepts the tiny world, where figures hold every number', () => {
  expect(runCheck(numbersCovered)).toEqual([]);
});

describe('a number of a sentence', () => {
  test('rejects digits and a Chinese numeral with a measure word that nothing explains', () => {
    expect(found('全县选派干部7名，分两批。')).toEqual([
      `${SOURCE}: Unexpected number "7" that nothing explains`,
      `${SOURCE}: Unexpected number "两批" that nothing explains`,
    ]);
  });

  test('accepts dates and times of day', () => {
    expect(found('2016年年底、2017年6月、8月4日中午1:30、3月14日至15日、2019年度。')).toEqual([]);
  });

  test('rejects a number that only looks like a date', () => {
    expect(found('用了2016天。')).toEqual([
      `${SOURCE}: Unexpected number "2016" that nothing explains`,
    ]);
  });

  test('accepts the name of a mechanism, with and without its quotation marks', () => {
    const name = {
      'content/mechanisms/wenze.md': ['zh: 问责', 'zh: 一年四轮“督查”'],
    } as FileChanges;
    expect(found('坚持一年四轮督查。', name)).toEqual([]);
    expect(found('坚持一年五轮督查。', name)).toHaveLength(2);
  });

  test('accepts a reason, for every occurrence in the sentence and in no other', () => {
    const reason = (id: string): FileChanges => ({
      [COVERAGE]: ['p1s1:', `numbers: { ${id}: { 一批: "Indefinite." } }\np1s1:`],
    });
    expect(found('选派了一批又一批干部。', reason('p3s2'))).toEqual([]);
    expect(found('选派了一批干部。', reason('p3s1'))).toHaveLength(2);
  });

  test('rejects a reason for characters that hold no number of the sentence', () => {
    expect(
      found('全县选派干部7名。', {
        [COVERAGE]: ['p1s1:', 'numbers: { p3s2: { 全县: "No number." } }\np1s1:'],
      }),
    ).toEqual([
      `${COVERAGE}:1 Unexpected reason for "全县"`,
      `${SOURCE}: Unexpected number "7" that nothing explains`,
    ]);
  });
});
