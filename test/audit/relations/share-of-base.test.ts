import { expect, it } from 'vitest';
import { checkShareOfBase } from '../../../src/audit/relations/share-of-base.ts';
import { quantityOf, told } from '../quantity-of.ts';

const q = quantityOf;

it('rejects a share that no whole number of people gives: 91.3 % of 107', () => {
  expect(told(checkShareOfBase(q('91.3%'), q('107名')))).toEqual([
    '91.3% stands for 91.25% to 91.35%',
    '107 × 91.3% ≈ 97.69 (97.63 to 97.75)',
    '97 ÷ 107 ≈ 90.65%',
    '98 ÷ 107 ≈ 91.59%',
    'does-not-hold',
  ]);
});

it('holds where a whole number gives the share', () => {
  expect(told(checkShareOfBase(q('90.7%'), q('107名'))).slice(-2)).toEqual([
    '97 ÷ 107 ≈ 90.65%',
    'holds',
  ]);
  expect(checkShareOfBase(q('91.6%'), q('107名')).verdict).toBe('holds');
});

it('compares part and base with the share that is stated', () => {
  expect(told(checkShareOfBase(q('85%'), q('618户'), q('525户')))).toEqual([
    '525 ÷ 618 ≈ 84.95%',
    '85% stands for 84.5% to 85.5%',
    'holds',
  ]);
  expect(checkShareOfBase(q('86%'), q('618户'), q('525户')).verdict).toBe('does-not-hold');
});

it('lets the base be as rough as it is printed: 1,204 of about 400,000 are 0.3 %', () => {
  expect(checkShareOfBase(q('0.3%'), q('约40万人'), q('1204人')).verdict).toBe('holds');
  expect(checkShareOfBase(q('0.5%'), q('约40万人'), q('1204人')).verdict).toBe('does-not-hold');
});

it('computes the base back from part and share', () => {
  expect(told(checkShareOfBase(q('51%'), undefined, q('720人')))).toEqual([
    '51% stands for 50.5% to 51.5%',
    '720 ÷ 51% ≈ 1,412 (1,398 to 1,426)',
    'holds',
  ]);
  // 1 of 1 is 100 %, 1 of 2 is 50 %: there is no base between.
  expect(checkShareOfBase(q('70.0%'), undefined, q('1人')).verdict).toBe('does-not-hold');
});

it('cannot be computed from the share alone', () => {
  expect(checkShareOfBase(q('51%')).verdict).toBe('cannot-be-computed');
});
