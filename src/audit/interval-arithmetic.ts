import { type End, type Interval, UNBOUNDED } from './interval.ts';
import { add, compare, divide, multiply, type Rational, subtract, ZERO } from './rational.ts';

type Operation = (a: Rational, b: Rational) => Rational;

const apply = (operation: Operation, a: End, b: End): End =>
  a.value === null || b.value === null
    ? UNBOUNDED
    : { value: operation(a.value, b.value), open: a.open || b.open };

/** Throws RangeError where a number may be negative: figures never are, and the ends rely on it. */
function assertNotNegative({ low }: Interval): void {
  if (low.value !== null && compare(low.value, ZERO) < 0)
    throw new RangeError('Unexpected negative number in a product or quotient, expected none');
}

/** An open lower end of a number that cannot be negative is zero. */
const fromZero = (end: End): End => (end.value === null ? { value: ZERO, open: false } : end);

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: apply(add, a.low, b.low),
  high: apply(add, a.high, b.high),
});

export const subtractIntervals = (a: Interval, b: Interval): Interval => ({
  low: apply(subtract, a.low, b.high),
  high: apply(subtract, a.high, b.low),
});

/** The product of two intervals of numbers that are not negative. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  for (const interval of [a, b]) assertNotNegative(interval);
  return {
    low: apply(multiply, fromZero(a.low), fromZero(b.low)),
    high: apply(multiply, a.high, b.high),
  };
}

function divideEnds(a: End, b: End): End {
  if (b.value === null) return { value: ZERO, open: true };
  if (compare(b.value, ZERO) === 0) return UNBOUNDED;
  return apply(divide, a, b);
}

/** The quotient of two intervals of numbers that are not negative. Throws RangeError where the divisor is zero. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  for (const interval of [a, b]) assertNotNegative(interval);
  return {
    low: divideEnds(fromZero(a.low), b.high),
    high: a.high.value === null ? UNBOUNDED : divideEnds(a.high, fromZero(b.low)),
  };
}
