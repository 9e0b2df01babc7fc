import { type End, exactly, type Interval, UNBOUNDED } from './interval.ts';
import type { Qualifier } from './qualifiers.ts';
import {
  add,
  compare,
  divide,
  HALF,
  multiply,
  ONE,
  type Rational,
  subtract,
  toRational,
  ZERO,
} from './rational.ts';

/** What is known of how exact a printed number is. */
export interface Precision {
  /** Worth of one step of the last digit that is written. */
  step: Rational;
  /** Whether it is a share, which is rounded to its last digit even where that is a whole number. */
  isShare: boolean;
  qualifier: Qualifier | null;
  /** Whether the excess is a remainder (多, 余): less than one step of the last digit that is not zero. */
  isRemainder: boolean;
}

const TEN = toRational(10n);

/** One step of the last digit that is not zero: 100,000 for 400,000. */
function findLeadingStep(value: Rational, step: Rational): Rational {
  if (compare(value, ZERO) === 0) return step;
  const next = multiply(step, TEN);
  const quotient = value.n * next.d;
  return quotient % (value.d * next.n) === 0n ? findLeadingStep(value, next) : step;
}

function around(value: Rational, step: Rational): Interval {
  const half = multiply(step, HALF);
  // Halves are rounded up (四舍五入): the lower end belongs to the number, the upper one to the next.
  return {
    low: { value: subtract(value, half), open: false },
    high: { value: add(value, half), open: true },
  };
}

/** A count that is printed to its last digit is exact; 万 and decimals round; a share always does. */
function readPlain(value: Rational, { step, isShare }: Precision): Interval {
  return isShare || compare(step, ONE) !== 0 ? clamp(around(value, step)) : exactly(value);
}

/** Nothing that is counted or measured is negative. */
function clamp({ low, high }: Interval): Interval {
  const isNegative = low.value !== null && compare(low.value, ZERO) < 0;
  return { low: isNegative ? { value: ZERO, open: false } : low, high };
}

/** 1.5万余 stays below 1.6万, 1600多万 below 1700万; 超过 and 突破 name no end. */
function limitRemainder(value: Rational, { step, isRemainder }: Precision): End {
  return isRemainder ? { value: add(value, findLeadingStep(value, step)), open: true } : UNBOUNDED;
}

/**
 * 近2000 is more than 1000, as 2000余 is below 3000: nobody calls ten people nearly two thousand. A number
 * that is one step itself (近1000) falls short by less than a tenth of it.
 */
function limitShortfall(value: Rational, { step }: Precision): End {
  const leading = findLeadingStep(value, step);
  const shortfall = compare(leading, value) === 0 ? divide(leading, TEN) : leading;
  return { value: subtract(value, shortfall), open: true };
}

/**
 * The numbers that a printed number may stand for. 多 and 余 are a remainder on top of the number, 超过 any
 * more than it, 以上 at least it; 近 is less by no more than a remainder would be, 不足 and 以下 name no lower end; 约 is half a step of the last digit that is not zero, both ways.
 */
export function readInterval(value: Rational, precision: Precision): Interval {
  switch (precision.qualifier) {
    case null:
      return readPlain(value, precision);
    case 'about':
      return clamp(around(value, findLeadingStep(value, precision.step)));
    case 'more-than':
      return { low: { value, open: true }, high: limitRemainder(value, precision) };
    case 'at-least':
      return { low: { value, open: false }, high: UNBOUNDED };
    case 'nearly':
      return { low: limitShortfall(value, precision), high: { value, open: true } };
    case 'less-than':
      return { low: UNBOUNDED, high: { value, open: true } };
    case 'at-most':
      return { low: UNBOUNDED, high: { value, open: false } };
  }
}
