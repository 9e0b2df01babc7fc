import { divideBy } from '../evaluate.ts';
import { canBeAtMost, exactly, type Interval, overlaps, UNBOUNDED } from '../interval.ts';
import { judge, line, type Outcome, said } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { type Rational, ZERO } from '../rational.ts';
import { showNumber } from '../show-number.ts';
import { showSum } from '../show-sum.ts';

/** What a quotient is compared with. */
export interface Bounds {
  stated?: Quantity | undefined;
  atLeast?: Rational | undefined;
  atMost?: Rational | undefined;
}

const between = ({ atLeast, atMost }: Bounds): Interval => ({
  low: atLeast === undefined ? { value: ZERO, open: false } : { value: atLeast, open: false },
  high: atMost === undefined ? UNBOUNDED : { value: atMost, open: false },
});

/** Nothing is known of a quotient whose ends are both open. */
const isUnknown = ({ low, high }: Interval): boolean =>
  high.value === null && (low.value === null || low.value.n === 0n);

function describeBounds({ stated, atLeast, atMost }: Bounds) {
  return [
    ...(stated === undefined ? [] : [line(`文中所载：${show(stated)}`, `Stated: ${show(stated)}`)]),
    ...(atLeast === undefined
      ? []
      : [line(`不应少于${showNumber(atLeast)}`, `Expected: at least ${showNumber(atLeast)}`)]),
    ...(atMost === undefined
      ? []
      : [line(`不应多于${showNumber(atMost)}`, `Expected: at most ${showNumber(atMost)}`)]),
  ];
}

/** A total divided by those who share it: what is stated of it, or within what it must be. Without either, a value alone. */
export function checkPerHead(total: Quantity, heads: Quantity, bounds: Bounds = {}): Outcome {
  const quotient = divideBy(total, heads);
  const working = [said(showSum(quotient)), ...describeBounds(bounds)];
  const isBounded = bounds.atLeast !== undefined || bounds.atMost !== undefined;
  if (isUnknown(quotient.interval)) return { working, verdict: 'cannot-be-computed' };
  if (bounds.stated === undefined && !isBounded) return { working, verdict: null };
  const isStated =
    bounds.stated === undefined || overlaps(quotient.interval, bounds.stated.interval);
  const limits = between(bounds);
  const isWithin =
    canBeAtMost(exactly(limits.low.value ?? ZERO), quotient.interval) &&
    canBeAtMost(quotient.interval, limits);
  return { working, verdict: judge(isStated && isWithin) };
}
