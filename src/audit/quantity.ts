import type { Bilingual } from '../content/schemas/text.ts';
import { type End, exactly, type Interval, isExact } from './interval.ts';
import type { Qualifier } from './qualifiers.ts';
import { compare, HUNDRED, multiply, type Rational } from './rational.ts';
import { findShownStep, showNumber } from './show-number.ts';

/** Stands for a word in sums that both languages share: `近`, `nearly`. `outcome.ts` says it. */
export const NEARLY = '≲';

/** A sign before a number (`<`, `≤`, `~`, that of 近) or behind it (`+`). */
export type Mark = '' | '+' | '<' | '≤' | '~' | typeof NEARLY;

const MARKS: Record<Qualifier, Mark> = {
  about: '~',
  'more-than': '+',
  'at-least': '+',
  'less-than': '<',
  nearly: NEARLY,
  'at-most': '≤',
};

export const toMark = (qualifier: Qualifier | null): Mark =>
  qualifier === null ? '' : MARKS[qualifier];

/** Writes a number with its mark and unit. */
export const write = (value: Rational, mark: Mark, unit: string, step?: Rational): string =>
  mark === '+' ? `${showNumber(value, step)}${unit}+` : `${mark}${showNumber(value, step)}${unit}`;

/** A number of a relation, as computed. */
export interface Quantity {
  /** As printed, or as computed from what is printed. */
  value: Rational;
  /** What it may stand for. */
  interval: Interval;
  /** The sum that leads to it, without its result: `107 × 91.3%`. A single number is itself. */
  sum: string;
  /** Whether `sum` is more than one number. */
  isSum: boolean;
  /** How exact it is printed: `15,000+`, `<120`, `~400,000`; empty for an exact or computed number. */
  mark: Mark;
  /** `%` for a share, else empty. A share's value counts hundredths. */
  unit: '%' | '';
  /** What is measured, where a number means nothing without it: yuan. Counts have none. */
  measure?: Bilingual | undefined;
}

/** The whole of which shares are parts. */
export const ALL: Quantity = {
  value: HUNDRED,
  interval: exactly(HUNDRED),
  sum: '100%',
  isSum: false,
  mark: '',
  unit: '%',
};

const isAt = ({ value }: End, one: Rational): boolean =>
  value !== null && compare(value, one) === 0;

/** The mark of a computed number: what comes out of 600 − <120 is 480 or more. */
function markResult({ value, interval }: Quantity): Mark {
  if (isExact(interval)) return '';
  if (isAt(interval.low, value)) return '+';
  return isAt(interval.high, value) ? '<' : '';
}

/** The number with its mark and unit: `91.3%`, `1,204`, `15,000+`. */
export const show = (quantity: Quantity): string => {
  const { value, mark, unit, isSum, interval } = quantity;
  return isSum
    ? write(value, markResult(quantity), unit, findShownStep(interval))
    : write(value, mark, unit);
};

/** A share of one as hundredths: 0.913 as 91.3%. */
export function toPercent(quantity: Quantity): Quantity {
  const scale = ({ value, open }: End): End => ({
    value: value === null ? null : multiply(value, HUNDRED),
    open,
  });
  const { low, high } = quantity.interval;
  return {
    ...quantity,
    value: multiply(quantity.value, HUNDRED),
    interval: { low: scale(low), high: scale(high) },
    unit: '%',
  };
}
