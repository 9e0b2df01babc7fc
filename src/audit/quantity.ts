import type { Bilingual } from '../content/schemas/text.ts';
import { exactly, type Interval } from './interval.ts';
import type { Qualifier } from './qualifiers.ts';
import { HUNDRED, type Rational } from './rational.ts';
import { showInterval, showNumber } from './show-number.ts';

/** A sign before a number (`<`, `≤`, `~`) or behind it (`+`). */
export type Mark = '' | '+' | '<' | '≤' | '~';

const MARKS: Record<Qualifier, Mark> = {
  about: '~',
  'more-than': '+',
  'at-least': '+',
  'less-than': '<',
  nearly: '<',
  'at-most': '≤',
};

export const toMark = (qualifier: Qualifier | null): Mark =>
  qualifier === null ? '' : MARKS[qualifier];

/** Writes a number with its mark and unit. */
export const write = (value: Rational, mark: Mark, unit: string): string =>
  mark === '+' ? `${showNumber(value)}${unit}+` : `${mark}${showNumber(value)}${unit}`;

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

/** The number with its mark and unit: `91.3%`, `1,204`, `15,000+`. */
export const show = ({ value, mark, unit }: Quantity): string => write(value, mark, unit);

/** The numbers that it may stand for, in brackets, where they are more than one. */
export function showRange({ interval, unit }: Quantity): Bilingual {
  const { zh, en } = showInterval(interval, unit);
  return zh === '' ? { zh: '', en: '' } : { zh: `（${zh}）`, en: ` (${en})` };
}
