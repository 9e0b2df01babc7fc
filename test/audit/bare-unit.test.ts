import { expect, it } from 'vitest';
import { parseFigureText } from '../../src/audit/parse-figure.ts';
import { readMultiplier } from '../../src/audit/read-multiplier.ts';

const say = (text: string): string => {
  const reading = parseFigureText(text);
  if (!reading.ok) return reading.message;
  const { value, unitZh, kind, precision, normalized } = reading.figure;
  return `${value ?? ''} ${unitZh ?? ''} ${kind ?? ''} ±${precision} ${normalized?.unit ?? ''}`;
};

it.each([
  ['千亩', '1000 亩 area ±1000 mu'],
  ['千名', '1000 名 count ±1000 person'],
  ['百户', '100 户 count ±100 household'],
  ['万人', '10000 人 count ±10000 person'],
  ['首位', '1 位 rank ±1 rank'],
  ['第一位', '1 位 rank ±1 rank'],
  ['十户', '10 户 count ±1 household'],
])('reads %s where an author says that it is a figure: %s', (text, expected) => {
  expect(say(text)).toBe(expected);
});

it.each(['百企', '千方百计', '首先'])('rejects %s, which counts nothing', (text) => {
  expect(say(text)).toContain('expected a numeral');
});

it.each([
  ['3.08万人', '万 ten thousand'],
  ['1.5万余名', '万 ten thousand'],
  ['1600多万元', '万 ten thousand'],
  ['50余万元', '万 ten thousand'],
  ['1亿元', '亿 hundred million'],
  ['2百万元', '百万 million'],
  ['4339人', ''],
  ['三十五万人', ''],
])('reads the multiplier of %s: %s', (text, expected) => {
  const { zh, en } = readMultiplier(text) ?? { zh: '', en: '' };
  expect(`${zh} ${en}`.trim()).toBe(expected);
});
