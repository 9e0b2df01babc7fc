import { expect, it } from 'vitest';
import { findSourceNumbers } from '../../src/verify/find-source-numbers.ts';

it.each([
  ['全县建档立卡贫困人口由3.08万人减少至4339人。', '3.08万 4339'],
  ['落实帮扶资金1600多万元，占91.3%。', '1600多万 91.3%'],
  ['共设有1,204人。', '1,204'],
  ['确立了八大工程，市、县两级成立办公室。', '八大 两级'],
  ['千亩小米基地、千头驴养殖基地。', '千亩 千头'],
  ['近半数工作组，占百分之九十。', '近半数 百分之九十'],
  ['脱贫数居全市首位。', '首位'],
  ['每月第一周召开，查出三次的撤换。', '一周 三次'],
  ['年收入3—10万村。', '3 10万'],
  ['十余次，几十户，三四十人。', '十余次 几十户 三四十人'],
])('finds the numbers of %s: %s', (sentence, expected) => {
  expect(
    findSourceNumbers(sentence)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(expected);
});

it.each(['第一书记', '三农', '四抓四强', '“两委”', '千方百计'])(
  'rejects %s, which has no measure word behind its numeral',
  (sentence) => {
    expect(findSourceNumbers(sentence)).toEqual([]);
  },
);

it('counts code points', () => {
  expect(findSourceNumbers('𠮷村3户')).toEqual([{ text: '3', start: 2, end: 3 }]);
});
