import type { Bilingual } from '../content/schemas/text.ts';
import { groupDigits } from './format-figure.ts';
import { type Interval, isExact } from './interval.ts';
import { compare, type Rational, roundToStep, toDecimal, toRational } from './rational.ts';

const PLACES = 2;
const CENT = toRational(1n, 10n ** BigInt(PLACES));

/** Writes a number with separators and at most two decimals, rounded half away from zero. */
export const showNumber = (value: Rational): string =>
  groupDigits(toDecimal(roundToStep(value, CENT)) ?? '');

/** `=`, or `≈` where two decimals do not hold the number. */
export const equals = (value: Rational): string =>
  compare(roundToStep(value, CENT), value) === 0 ? '=' : '≈';

/** Says which numbers an interval holds: "97.64 to 97.74", "more than 15,000"; empty where it is one number. */
export function showInterval(interval: Interval, unit = ''): Bilingual {
  const { low, high } = interval;
  if (isExact(interval)) return { zh: '', en: '' };
  const [from, to] = [low.value, high.value].map((end) => end && `${showNumber(end)}${unit}`);
  if (from != null && to != null) return { zh: `${from}至${to}`, en: `${from} to ${to}` };
  if (from != null)
    return low.open
      ? { zh: `${from}以上，不含此数`, en: `more than ${from}` }
      : { zh: `${from}以上`, en: `at least ${from}` };
  if (to != null) return { zh: `不足${to}`, en: `less than ${to}` };
  return { zh: '上下都无限', en: 'without limit either way' };
}
