import { expect, test } from 'vitest';
import { translationNumbers } from '../../src/verify/translation-numbers.ts';
import { runCheck } from './run-check.ts';
import { runOnEntries, type TinyEntry } from './translate.ts';

const check = (zh: string, en: string, more: Partial<TinyEntry> = {}) =>
  runOnEntries(translationNumbers, [{ zh, en, ...more }]);

test('accepts the tiny world, with no translation at all', () => {
  expect(runCheck(translationNumbers)).toEqual([]);
});

test.each([
  ['由3.08万人减少至4339人', 'fell from 30,800 to 4,339'],
  ['1.5万多名党员', 'more than 15,000 Party members'],
  ['资金1600多万元', 'more than 16 million yuan'],
  ['协调1亿元', '100 million yuan'],
  ['900余万元，突破72万人次', 'more than 9 million yuan, past 720,000'],
  ['幅员6,688平方千米，占0.3%', '6,688 square kilometres, 0.3 per cent'],
  ['占91.3%', '91.3%'],
  ['2016年年底', 'the end of 2016'],
  ['8月4日中午1:30', 'on 4 August at 1:30 p.m.'],
  ['3月14日至15日', '14 to 15 March'],
  ['年收入3—10万元', 'a yearly 30,000–100,000 yuan'],
  ['5个月3万元', '5 months, 30 thousand yuan'],
  ['“1+6+N”（“1”即1个）', '“1+6+N” (“1” is 1)'],
  ['三级干部千名', 'a thousand cadres at three levels'],
  ['6.5亩土地', '6.5 mu (0.43 hectares)'],
  ['模式“1+6+N”', '1, 6 and N, :zh[“1+6+N”]'],
])('accepts %s as %s', (zh, en) => {
  expect(check(zh, en)).toEqual([]);
});

test('rejects a number that is left out, changed or in words', () => {
  const gap = 'Unexpected gap, expected 30800 for "3.08万" of the Chinese';
  expect(check('3.08万人', 'the poor')).toEqual([gap]);
  expect(check('3.08万人', '3.08 people')).toEqual([
    gap,
    'Unexpected number "3.08", expected only numbers that the Chinese prints in digits',
  ]);
  expect(check('3名', 'three')).toHaveLength(1);
  expect(check('3.08万人', ':zh[3.08万人]')).toEqual([gap]);
});

test('rejects a share as a plain number, and a number that stands more often on one side', () => {
  expect(check('占98%', '98 of them')).toHaveLength(2);
  expect(check('10个、10个', '10 of them')).toHaveLength(1);
  expect(check('10个', '10 and 10')).toHaveLength(1);
});

test('rejects digits for a numeral in characters, and a month without its name', () => {
  expect(check('三级干部', 'cadres at 3 levels')).toHaveLength(1);
  expect(check('8月4日', 'on the 4 of it')).toEqual([
    'Unexpected gap, expected August for "8" of the Chinese',
  ]);
});

test('accepts an exception with a reason, and rejects one that nothing needs', () => {
  expect(check('1次', 'once', { numbers: { '1': 'English has a word.' } })).toEqual([]);
  expect(check('1次', '1 time', { numbers: { '2': 'None.' } })[0]).toContain(
    'Unexpected exception for "2"',
  );
  expect(check('1次', '1 time', { numbers: { '1': 'None.' } })[0]).toContain(
    'Unexpected exception for "1"',
  );
});
