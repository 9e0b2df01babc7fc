import type { Bilingual } from '../content/schemas/text.ts';
import type { Interval } from './interval.ts';
import type { Rational } from './rational.ts';
import { showInterval, showNumber } from './show-number.ts';

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
  /** `%` for a share, else empty. A share's value counts hundredths. */
  unit: '%' | '';
}

/** The number with its unit: `91.3%`, `1,204`. */
export const show = ({ value, unit }: Quantity): string => `${showNumber(value)}${unit}`;

/** The numbers that it may stand for, in brackets, where they are more than one. */
export function showRange({ interval, unit }: Quantity): Bilingual {
  const { zh, en } = showInterval(interval, unit);
  return zh === '' ? { zh: '', en: '' } : { zh: `（${zh}）`, en: ` (${en})` };
}
