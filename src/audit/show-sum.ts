import type { Bilingual } from '../content/schemas/text.ts';
import { isExact } from './interval.ts';
import { type Quantity, toPercent } from './quantity.ts';
import { compare, ONE, type Rational, ZERO } from './rational.ts';
import {
  CENT,
  findShownStep,
  roundOutward,
  showEnd,
  showInterval,
  showNumber,
} from './show-number.ts';

/** What stands between a sum and what comes out of it, and how that is rounded. */
export type Sign = '=' | '≈' | '>' | '≥' | '<' | '≤';

const isEnd = (end: Rational | null, value: Rational): boolean =>
  end !== null && compare(end, value) === 0;

/**
 * The sign between a sum and its result. `=` stands only where the number is known exactly; where the operands
 * bound it on one side only (600 − <120), the sign says which side the printed operands give.
 */
export function findSign({ value, interval }: Pick<Quantity, 'value' | 'interval'>): Sign {
  const { low, high } = interval;
  if (isExact(interval)) return isEnd(value, roundOutward(value, CENT, 'down')) ? '=' : '≈';
  if (isEnd(low.value, value)) return low.open ? '>' : '≥';
  if (isEnd(high.value, value)) return high.open ? '<' : '≤';
  return '≈';
}

const isFrom = (sign: Sign): boolean => sign === '>' || sign === '≥';
const isUpTo = (sign: Sign): boolean => sign === '<' || sign === '≤';

/** The number that comes out: a bound is rounded away from what it bounds, so that it stays true. */
function writeResult({ value, interval, unit }: Quantity, sign: Sign): string {
  const step = findShownStep(interval);
  if (isFrom(sign)) return `${showNumber(roundOutward(value, step, 'down'), step)}${unit}`;
  if (isUpTo(sign)) return `${showNumber(roundOutward(value, step, 'up'), step)}${unit}`;
  return `${showNumber(value, step)}${unit}`;
}

/** `107 × 91.3% ≈ 97.69`; of a single number, itself. */
export function writeSum(quantity: Quantity): string {
  const sign = findSign(quantity);
  return `${quantity.sum} ${sign} ${writeResult(quantity, sign)}`;
}

/** What a sum does not say of its result: both ends, or the end that the sign does not give. */
function describeRest({ interval, unit }: Quantity, sign: Sign): Bilingual {
  const { low, high } = interval;
  if (!isFrom(sign) && !isUpTo(sign)) return showInterval(interval, unit);
  const step = findShownStep(interval);
  const write = (end: Rational, way: 'down' | 'up'): string =>
    `${showNumber(roundOutward(end, step, way), step)}${unit}`;
  if (isFrom(sign) && high.value !== null) return showEnd(high, write(high.value, 'up'), 'high');
  if (isUpTo(sign) && low.value !== null) return showEnd(low, write(low.value, 'down'), 'low');
  return { zh: '', en: '' };
}

/** The sum with its result, its unit and what else is known of it: `600 − <120 > 480`, `50 ÷ 3+ < 16.7 (at least 12)`. */
export function showSum(quantity: Quantity, sum: string = quantity.sum): Bilingual {
  const sign = findSign(quantity);
  const written = `${sum} ${sign} ${writeResult(quantity, sign)}`;
  const { zh, en } = describeRest(quantity, sign);
  const { measure } = quantity;
  const [unitZh, unitEn] = measure === undefined ? ['', ''] : [measure.zh, ` ${measure.en}`];
  return {
    zh: `${written}${unitZh}${zh === '' ? '' : `（${zh}）`}`,
    en: `${written}${unitEn}${en === '' ? '' : ` (${en})`}`,
  };
}

/** As `showSum`, of a quotient between nought and one: as a share. */
export function showQuotient(quantity: Quantity): Bilingual {
  const isShare =
    quantity.unit === '' &&
    quantity.measure === undefined &&
    compare(quantity.value, ONE) < 0 &&
    compare(quantity.value, ZERO) > 0;
  return showSum(isShare ? toPercent(quantity) : quantity);
}
