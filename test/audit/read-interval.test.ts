import { expect, it } from 'vitest';
import { showInterval } from '../../src/audit/show-number.ts';
import { quantityOf } from './quantity-of.ts';

it.each([
  // Printed to the last digit.
  ['107名', ''],
  ['四个', ''],
  // Rounded to the last digit that is written.
  ['3.08万人', '30,750 to 30,850'],
  ['4.2万', '41,500 to 42,500'],
  ['4万', '35,000 to 45,000'],
  ['280万元', '2,795,000 to 2,805,000'],
  ['91.3%', '91.25% to 91.35%'],
  ['51%', '50.5% to 51.5%'],
  ['0.3%', '0.25% to 0.35%'],
  ['8013.5元', '8,013.45 to 8,013.55'],
  ['千亩', '500 to 1,500'],
  // A remainder ends before the next step of the last digit that is not zero.
  ['1.5万余名', 'more than 15,000, less than 16,000'],
  ['1600多万元', 'more than 16,000,000, less than 17,000,000'],
  ['6000多名', 'more than 6,000, less than 7,000'],
  ['3500余本', 'more than 3,500, less than 3,600'],
  ['50余万元', 'more than 500,000, less than 600,000'],
  // Words that name one end only.
  ['突破72万人次', 'more than 720,000'],
  ['6次以上', 'at least 6'],
  ['不到3个月', 'less than 3'],
  // 近 falls short by no more than 余 goes beyond.
  ['近2000名', 'more than 1,000, less than 2,000'],
  ['近半数', 'more than 40%, less than 50%'],
  ['近1000名', 'more than 900, less than 1,000'],
  ['约40万人', '350,000 to 450,000'],
])('reads what %s may stand for: %s', (text, expected) => {
  const { interval, unit } = quantityOf(text);
  expect(showInterval(interval, unit).en).toBe(expected);
});

it('takes a weight, and what a rule or a budget lays down, as it is printed', () => {
  expect(showInterval(quantityOf('30%', { kind: 'weight' }).interval).en).toBe('');
  expect(showInterval(quantityOf('1亿元', { set: true }).interval).en).toBe('');
  expect(showInterval(quantityOf('1亿元').interval).en).toBe('50,000,000 to 150,000,000');
});
