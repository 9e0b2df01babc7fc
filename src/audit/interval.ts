import { compare, type Rational } from './rational.ts';

/** One end of an interval: null is unbounded; `open` leaves the end itself out. */
export interface End {
  value: Rational | null;
  open: boolean;
}

/** The numbers that a printed number may stand for. */
export interface Interval {
  low: End;
  high: End;
}

export const exactly = (value: Rational): Interval => ({
  low: { value, open: false },
  high: { value, open: false },
});
export const UNBOUNDED: End = { value: null, open: true };

/** Whether there is nothing between two ends: the higher one lies below the lower one. */
function isBefore(high: End, low: End): boolean {
  if (high.value === null || low.value === null) return false;
  const order = compare(high.value, low.value);
  return order < 0 || (order === 0 && (high.open || low.open));
}

/** Whether two intervals have a number in common. */
export const overlaps = (a: Interval, b: Interval): boolean =>
  !isBefore(a.high, b.low) && !isBefore(b.high, a.low);

/** Whether every number of `a` is greater than every number of `b`. */
export const isAbove = (a: Interval, b: Interval): boolean => isBefore(b.high, a.low);

/** Whether some number of `a` is at most some number of `b`. */
export const canBeAtMost = (a: Interval, b: Interval): boolean => !isAbove(a, b);

/** Whether a number lies in an interval. */
export const contains = (interval: Interval, value: Rational): boolean =>
  overlaps(interval, exactly(value));

/** Whether an interval is one number. */
export const isExact = ({ low, high }: Interval): boolean =>
  low.value !== null && high.value !== null && compare(low.value, high.value) === 0;

/** Whole numbers in an interval with two ends, smallest first; undefined where an end is open to infinity. */
export function listWhole({ low, high }: Interval): { first: bigint; last: bigint } | undefined {
  if (low.value === null || high.value === null) return undefined;
  const floor = ({ n, d }: Rational): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d));
  const isWhole = ({ d }: Rational): boolean => d === 1n;
  const lowFloor = floor(low.value);
  const first = isWhole(low.value) && !low.open ? lowFloor : lowFloor + 1n;
  const highFloor = floor(high.value);
  const last = isWhole(high.value) && high.open ? highFloor - 1n : highFloor;
  return { first, last };
}
