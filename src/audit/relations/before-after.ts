import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  subtractIntervals,
} from '../interval-arithmetic.ts';
import { exactly, type Interval, isAbove, overlaps } from '../interval.ts';
import { judge, line, type Outcome, sum } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import {
  add,
  compare,
  divide,
  HUNDRED,
  multiply,
  type Rational,
  subtract,
  ZERO,
} from '../rational.ts';
import { equals, showInterval, showNumber } from '../show-number.ts';

export interface Change {
  direction: 'rises' | 'falls';
  /** How far, as the source states it. */
  change?: Quantity | undefined;
  in?: 'points' | 'percent' | undefined;
}

/** The earlier value that the later one and the change lead back to. */
function deriveBefore(after: Quantity, { direction, change, in: unit }: Change): Outcome {
  if (change === undefined) return { working: [sum(show(after))], verdict: 'cannot-be-computed' };
  const sign = direction === 'rises' ? '−' : '+';
  if (unit === 'percent') {
    const factor = (direction === 'rises' ? add : subtract)(HUNDRED, change.value);
    const scaled = (direction === 'rises' ? addIntervals : subtractIntervals)(
      exactly(HUNDRED),
      change.interval,
    );
    const value = multiply(divide(after.value, factor), HUNDRED);
    const interval = multiplyIntervals(divideIntervals(after.interval, scaled), exactly(HUNDRED));
    const range = showInterval(interval, after.unit);
    const inverse = direction === 'rises' ? '+' : '−';
    const written = `${show(after)} ÷ (1 ${inverse} ${show(change)}) ${equals(value)} ${showNumber(value)}${after.unit}`;
    return {
      working: [line(`原为：${written}（${range.zh}）`, `Earlier: ${written} (${range.en})`)],
      verdict: null,
    };
  }
  const value = (direction === 'rises' ? subtract : add)(after.value, change.value);
  const interval = (direction === 'rises' ? subtractIntervals : addIntervals)(
    after.interval,
    change.interval,
  );
  const range = showInterval(interval, after.unit);
  const written = `${show(after)} ${sign} ${show(change)} = ${showNumber(value)}${after.unit}`;
  return {
    working: [line(`原为：${written}（${range.zh}）`, `Earlier: ${written} (${range.en})`)],
    verdict: null,
  };
}

const abs = (value: Rational): Rational =>
  compare(value, ZERO) < 0 ? subtract(ZERO, value) : value;

function writeDifference(before: Quantity, after: Quantity, larger: Interval, smaller: Interval) {
  const difference = abs(subtract(after.value, before.value));
  const [a, b] = compare(before.value, after.value) >= 0 ? [before, after] : [after, before];
  const range = showInterval(subtractIntervals(larger, smaller), before.unit);
  const written = `${show(a)} − ${show(b)} = ${showNumber(difference)}${before.unit}`;
  return range.zh === ''
    ? sum(written)
    : line(`${written}（${range.zh}）`, `${written} (${range.en})`);
}

/**
 * A value rises or falls as the source says, and by as much as it says. Without the earlier value, that
 * one is computed back from the change, in points or in per cent of itself.
 */
export function checkBeforeAfter(
  before: Quantity | undefined,
  after: Quantity,
  change: Change,
): Outcome {
  if (before === undefined) return deriveBefore(after, change);
  const isRise = change.direction === 'rises';
  const [larger, smaller] = isRise
    ? [after.interval, before.interval]
    : [before.interval, after.interval];
  const isRight = isAbove(larger, smaller);
  const difference = subtractIntervals(larger, smaller);
  const isAsFar = change.change === undefined || overlaps(difference, change.change.interval);
  const ratio = divide(abs(subtract(after.value, before.value)), before.value);
  const percent = multiply(ratio, HUNDRED);
  const relative = `${showNumber(abs(subtract(after.value, before.value)))} ÷ ${showNumber(before.value)} ${equals(percent)} ${showNumber(percent)}%`;
  return {
    working: [
      writeDifference(before, after, larger, smaller),
      ...(before.unit === '%'
        ? []
        : [
            line(
              `${isRise ? '增幅' : '降幅'}：${relative}`,
              `${isRise ? 'Rise' : 'Fall'}: ${relative}`,
            ),
          ]),
    ],
    verdict: judge(isRight && isAsFar),
  };
}
