import type { Rational } from '../audit/rational.ts';
import { toDecimal } from '../audit/rational.ts';
import { readNumeral } from '../audit/read-numeral.ts';
import type { PrintedNumber } from './printed-number.ts';

const RE_DIGIT = /\d/u;
const SIGNS = new Map<number | null, string>([
  [100, '%'],
  [1000, '‰'],
]);

function toNumber(text: string, start: number): PrintedNumber | undefined {
  const match = readNumeral(text, start);
  if (match === undefined) return undefined;
  const { value, to, per } = match.numeral;
  const sign = SIGNS.get(per) ?? '';
  const values = [value, to].filter((one): one is Rational => one !== null);
  return {
    raw: text.slice(start, match.end),
    // A numeral of digits is a finite decimal.
    values: values.map((one) => `${toDecimal(one) ?? ''}${sign}`),
    start,
    end: match.end,
  };
}

/**
 * Finds the numbers that a Chinese text prints in digits: `3.08万` is 30800, `1600多万` 16000000, `91.3%` a
 * share, `3—10万` two numbers. Numerals in characters (三, 十余) are left alone: English may write words.
 */
export function findChineseDigits(text: string): PrintedNumber[] {
  const found: PrintedNumber[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!RE_DIGIT.test(text[start] ?? '')) continue;
    const number = toNumber(text, start);
    if (number === undefined) continue;
    found.push(number);
    start = number.end - 1;
  }
  return found;
}
