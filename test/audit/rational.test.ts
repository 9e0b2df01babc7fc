import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  multiply,
  parseDecimal,
  roundToStep,
  subtract,
  toDecimal,
  toRational,
} from '../../src/audit/rational.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
  .map(([n, places]) => toRational(n, 10n ** BigInt(places)));

describe('rational', () => {
  it('adds tenths without the error of floating point', () => {
    expect(toDecimal(add(parseDecimal('0.1'), parseDecimal('0.2')))).toBe('0.3');
  });

  it('writes and reads every decimal back', () => {
    fc.assert(
      fc.property(decimal, (value) => compare(parseDecimal(toDecimal(value) ?? ''), value) === 0),
    );
  });

  it('undoes what it does', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  it('rounds halves away from zero', () => {
    const round = (value: string, step: string): string | undefined =>
      toDecimal(roundToStep(parseDecimal(value), parseDecimal(step)));
    expect([
      round('2.5', '1'),
      round('-2.5', '1'),
      round('90.65', '0.1'),
      round('90.64', '0.1'),
      round('30849', '100'),
    ]).toEqual(['3', '-3', '90.7', '90.6', '30800']);
  });

  it('has no decimal for a third', () => {
    expect(toDecimal(toRational(1n, 3n))).toBeUndefined();
  });

  it('keeps the sign of a number smaller than one', () => {
    expect(toDecimal(parseDecimal('-0.05'))).toBe('-0.05');
  });

  it.each(['', '.5', '1.', '1,204', '1e3', 'NaN', '１'])('rejects %j as a decimal', (text) => {
    expect(() => parseDecimal(text)).toThrow('expected digits');
  });

  it('rejects division by zero', () => {
    expect(() => divide(toRational(1n), toRational(0n))).toThrow(RangeError);
  });
});
