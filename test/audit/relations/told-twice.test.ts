import { expect, it } from 'vitest';
import { checkToldTwice } from '../../../src/audit/relations/told-twice.ts';
import { quantityOf, told } from '../quantity-of.ts';

const q = quantityOf;

it('holds where the values agree as far as they are exact', () => {
  expect(checkToldTwice([q('127个'), q('127个')]).verdict).toBe('holds');
  expect(checkToldTwice([q('1.5万余名'), q('1.5万多名')]).verdict).toBe('holds');
  expect(checkToldTwice([q('4.2万'), q('4万')]).verdict).toBe('holds');
});

it('rejects one quantity told with values that no rounding joins', () => {
  expect(told(checkToldTwice([q('4.2万'), q('4万'), q('26838人')]))).toEqual([
    '42,000: 41,500 to 42,500',
    '40,000: 35,000 to 45,000',
    '26,838',
    '42,000 ≠ 26,838',
    '40,000 ≠ 26,838',
    'does-not-hold',
  ]);
});

it('rejects nearly and more than of one number', () => {
  const outcome = checkToldTwice([q('近2000名'), q('2000余名')]);
  expect(told(outcome)).toEqual([
    'nearly 2,000: more than 1,000, less than 2,000',
    '2,000+: more than 2,000, less than 3,000',
    'nearly 2,000 ≠ 2,000+',
    'does-not-hold',
  ]);
  expect(outcome.working[2]?.zh).toBe('近2,000 ≠ 2,000+');
});
