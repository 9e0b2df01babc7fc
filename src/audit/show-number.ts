import type { Bilingual } from '../content/schemas/text.ts';
import { groupDigits } from './format-figure.ts';
import { type End, type Interval, isExact } from './interval.ts';
import {
  compare,
  divide,
  multiply,
  ONE,
  type Rational,
  roundToStep,
  subtract,
  toDecimal,
  toRational,
} from './rational.ts';

const TEN = toRational(10n);
/** Two decimals: what a number is shown to that is known exactly. */
export const CENT = toRational(1n, 100n);

/** Writes a number with separators, rounded half away from zero to a step, at most two decimals unless it says otherwise. */
export const showNumber = (value: Rational, step: Rational = CENT): string =>
  groupDigits(toDecimal(roundToStep(value, step)) ?? '');

/** The multiple of a step that is nearest below a number, or above it. */
export function roundOutward(value: Rational, step: Rational, way: 'down' | 'up'): Rational {
  const nearest = roundToStep(value, step);
  const order = compare(nearest, value);
  if (way === 'down') return order > 0 ? subtract(nearest, step) : nearest;
  return order < 0 ? subtract(nearest, multiply(step, toRational(-1n))) : nearest;
}

/** The largest power of ten that is no greater than a number. */
function findPower(value: Rational): Rational {
  let power = ONE;
  while (compare(multiply(power, TEN), value) <= 0) power = multiply(power, TEN);
  while (compare(power, value) > 0) power = divide(power, TEN);
  return power;
}

/**
 * To which step a number is shown that may be any of an interval: a tenth of its width, since finer digits say
 * nothing; two decimals at most, unless the interval is narrower than these.
 */
export function findShownStep({ low, high }: Interval): Rational {
  if (low.value === null || high.value === null) return CENT;
  const width = subtract(high.value, low.value);
  if (compare(width, toRational(0n)) <= 0) return CENT;
  const step = findPower(divide(width, TEN));
  if (compare(step, CENT) >= 0) return step;
  const coarse = findPower(width);
  return compare(coarse, CENT) < 0 ? coarse : CENT;
}

/** An end of an interval in words: "more than 480", `不超过600`. */
export function showEnd({ open }: End, shown: string, side: 'low' | 'high'): Bilingual {
  if (side === 'low')
    return open
      ? { zh: `大于${shown}`, en: `more than ${shown}` }
      : { zh: `至少${shown}`, en: `at least ${shown}` };
  return open
    ? { zh: `小于${shown}`, en: `less than ${shown}` }
    : { zh: `至多${shown}`, en: `at most ${shown}` };
}

/**
 * Says which numbers an interval holds: "97.63 to 97.75", "more than 2,000, less than 3,000"; empty where it
 * is one number. Ends are rounded outward, so that nothing which the interval holds is left out.
 */
export function showInterval(interval: Interval, unit = ''): Bilingual {
  const { low, high } = interval;
  if (isExact(interval)) return { zh: '', en: '' };
  const step = findShownStep(interval);
  const write = (end: Rational, way: 'down' | 'up'): string =>
    `${showNumber(roundOutward(end, step, way), step)}${unit}`;
  const from = low.value === null ? undefined : write(low.value, 'down');
  const to = high.value === null ? undefined : write(high.value, 'up');
  if (from !== undefined && to !== undefined) {
    // A rounded number has one end of its own; that needs no words. Words of the source leave out both.
    if (!(low.open && high.open)) return { zh: `${from}至${to}`, en: `${from} to ${to}` };
    return { zh: `大于${from}、小于${to}`, en: `more than ${from}, less than ${to}` };
  }
  if (from !== undefined) return showEnd(low, from, 'low');
  if (to !== undefined) return showEnd(high, to, 'high');
  return { zh: '上下都无限', en: 'without limit either way' };
}
