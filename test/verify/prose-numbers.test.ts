import { expect, test } from 'vitest';
import { proseNumbers } from '../../src/verify/prose-numbers.ts';
import { runCheck, told } from './run-check.ts';

const EN = 'content/counties/anxi/en.md';
const ZH = 'content/counties/anxi/zh.md';
const INDEX = 'content/counties/anxi/index.yaml';
const WENZE = 'content/mechanisms/wenze.md';
const TERMS = '- { zh: 五保户, en: five-guarantee household, reason: The usual rendering. }\n';

test('accepts the tiny world', () => {
  expect(runCheck(proseNumbers)).toEqual([]);
});

const en = (words: string) => told(runCheck(proseNumbers, { [EN]: `${words} :ev[poor]\n` }));
const zh = (words: string) => told(runCheck(proseNumbers, { [ZH]: `${words}:ev[poor]\n` }));

test('rejects digits and number words outside figures', () => {
  expect(en('It sent 37 officials.')).toEqual([
    `${EN}:1 Unexpected number "37" in prose, expected numbers only in :fig, :date, :zh, :m and declared names`,
  ]);
  expect(en('Some three thousand people left.')).toHaveLength(2);
  expect(zh('全县派出12名干部。')).toHaveLength(1);
  expect(zh('全县派出三名干部。')[0]).toContain('"三名"');
  expect(zh('两个村，百分之三十。')).toHaveLength(2);
});

test('accepts numbers in :fig, :date, :zh and :m, and in declared names', () => {
  expect(
    en(
      'By :date[2016-12-31], :fig[tiny-recalled] left under :m[the two recalls]{#wenze} (:zh[2个召回]).',
    ),
  ).toEqual([]);
  expect(
    told(
      runCheck(proseNumbers, {
        [EN]: 'It runs the 4+N model. :ev[poor]',
        [WENZE]: ['en: Accountability', 'en: 4+N model'],
      }),
    ),
  ).toEqual([]);
});

test('accepts an approved term with a number in it, and rejects the same number outside it', () => {
  const terms = { 'content/terms.yaml': TERMS };
  const lines = (words: string) =>
    told(runCheck(proseNumbers, { ...terms, [EN]: `${words} :ev[poor]\n` }));
  expect(lines('It supports five-guarantee households.')).toEqual([]);
  expect(lines('It supports five households.')).toHaveLength(1);
  expect(told(runCheck(proseNumbers, { ...terms, [ZH]: '每旬五保户四家。:ev[poor]\n' }))).toEqual([
    `${ZH}:1 Unexpected number "四家" in prose, expected numbers only in :fig, :date, :zh, :m and declared names`,
  ]);
});

test('accepts one, first, and numerals that count nothing', () => {
  expect(en('The first secretary of one village is often tense.')).toEqual([]);
  expect(zh('第一书记走进千家万户，服务三农。')).toEqual([]);
});

test('rejects a number in a definition and in a lede', () => {
  expect(
    told(
      runCheck(proseNumbers, {
        [WENZE]: ['Officials answer', 'Five officials answer'],
        [INDEX]: ['en: The county', 'en: Two counties'],
      }),
    ),
  ).toEqual([
    `${WENZE}:8 Unexpected number "Five" in prose, expected numbers only in :fig, :date, :zh, :m and declared names`,
    `${INDEX}:9 Unexpected number "Two" in prose, expected numbers only in :fig, :date, :zh, :m and declared names`,
  ]);
});
