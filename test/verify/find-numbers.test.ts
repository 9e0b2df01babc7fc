import { expect, test } from 'vitest';
import { findNumbers } from '../../src/verify/find-numbers.ts';

test.each([
  ['in 2016', ['2016']],
  ['1,204 people and 3.5 %', ['1,204', '3.5', '%']],
  ['Twelve villages, two hundred more', ['Twelve', 'two', 'hundred']],
  ['90 percent, per cent', ['90', 'percent', 'per cent']],
  ['twenty-one and dozens', ['twenty', 'dozens']],
])('finds the numbers of "%s"', (text, numbers) => {
  expect(findNumbers(text, 'en').sort()).toEqual([...numbers].sort());
});

test.each([
  ['派出3名', ['3']],
  ['３户', ['３']],
  ['三十多个村', ['三十多个']],
  ['两项制度，百分之五', ['两项', '百分之']],
  ['数千户', ['千户']],
])('finds the numbers of "%s"', (text, numbers) => {
  expect(findNumbers(text, 'zh')).toEqual(numbers);
});

test.each([
  [
    'en',
    'The first secretary of one village is often tense, someone said; weight, tent, network, money',
  ],
  ['zh', '第一书记、第三方评估、一个村、三农、千家万户、千方百计、四面八方、十分重要'],
] as const)('finds none in ordinary words (%s)', (lang, text) => {
  expect(findNumbers(text, lang)).toEqual([]);
});
