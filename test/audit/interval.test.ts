import { describe, expect, it } from 'vitest';
import {
  canBeAtMost,
  exactly,
  type Interval,
  isAbove,
  listWhole,
  overlaps,
  UNBOUNDED,
} from '../../src/audit/interval.ts';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  subtractIntervals,
} from '../../src/audit/interval-arithmetic.ts';
import { parseDecimal, toDecimal } from '../../src/audit/rational.ts';

/** `[1, 2)`: round brackets leave an end out, an empty end is unbounded. */
function interval(text: string): Interval {
  const [low = '', high = ''] = text.slice(1, -1).split(', ');
  const end = (value: string, open: boolean) =>
    value === '' ? UNBOUNDED : { value: parseDecimal(value), open };
  return { low: end(low, text.startsWith('(')), high: end(high, text.endsWith(')')) };
}
function write({ low, high }: Interval): string {
  const end = (value: Interval['low']['value']) => (value === null ? '' : toDecimal(value));
  return `${low.open ? '(' : '['}${end(low.value)}, ${end(high.value)}${high.open ? ')' : ']'}`;
}

describe('intervals', () => {
  it.each([
    ['[1, 2)', '[2, 3]', false],
    ['[1, 2]', '[2, 3]', true],
    ['[1, 2]', '(2, 3]', false],
    ['(2000, )', '[0, 2000)', false],
    ['(15000, 16000)', '(15000, )', true],
  ])('%s and %s have a number in common: %s', (a, b, expected) => {
    expect(overlaps(interval(a), interval(b))).toBe(expected);
    expect(overlaps(interval(b), interval(a))).toBe(expected);
  });

  it('compares the ends', () => {
    expect(isAbove(interval('[3, 4]'), interval('[1, 3)'))).toBe(true);
    expect(isAbove(interval('[3, 4]'), interval('[1, 3]'))).toBe(false);
    expect(canBeAtMost(interval('[71, 101]'), interval('[71, 71]'))).toBe(true);
    expect(canBeAtMost(interval('[101, 101]'), interval('[71, 71]'))).toBe(false);
  });

  it.each([
    ['[97.64, 97.74)', '98..97'],
    ['[97, 98)', '97..97'],
    ['(97, 98]', '98..98'],
    ['[0.2, 0.9]', '1..0'],
  ])('lists the whole numbers of %s', (text, expected) => {
    const { first, last } = listWhole(interval(text)) ?? {};
    expect(`${String(first)}..${String(last)}`).toBe(expected);
  });

  it('lists none where there is no end', () => {
    expect(listWhole(interval('[1, )'))).toBeUndefined();
  });

  it('adds, subtracts, multiplies and divides end by end', () => {
    const [a, b] = [interval('[4, 6)'), interval('[1, 2]')];
    expect(write(addIntervals(a, b))).toBe('[5, 8)');
    expect(write(subtractIntervals(a, b))).toBe('[2, 5)');
    expect(write(multiplyIntervals(a, b))).toBe('[4, 12)');
    expect(write(divideIntervals(a, b))).toBe('[2, 6)');
    expect(write(divideIntervals(interval('(4, )'), b))).toBe('(2, )');
    expect(write(divideIntervals(a, interval('(2, )')))).toBe('(0, 3)');
  });

  it('rejects a division by zero and products of negative numbers', () => {
    expect(write(divideIntervals(exactly(parseDecimal('1')), interval('[0, 2]')))).toBe('[0.5, )');
    expect(() => multiplyIntervals(interval('[-1, 1]'), interval('[1, 1]'))).toThrow('negative');
  });
});
