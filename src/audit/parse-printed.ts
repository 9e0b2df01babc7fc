import type { Operand } from '../content/schemas/check.ts';
import { type Qualifier, QUALIFIERS } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import { ONE, parseDecimal } from './rational.ts';
import { readInterval } from './read-interval.ts';
import { showNumber } from './show-number.ts';

type PrintedNumber = Extract<Operand, { number: string }>;

const isQualifier = (word: string | undefined): word is Qualifier =>
  (QUALIFIERS as readonly (string | undefined)[]).includes(word);

/** Reads a number that a quotation prints and no figure holds; it is exact unless it has a qualifier. */
export function parsePrinted({ number, qualifier }: PrintedNumber): Quantity {
  const value = parseDecimal(number);
  const interval = readInterval(value, {
    step: ONE,
    isShare: false,
    qualifier: isQualifier(qualifier) ? qualifier : null,
  });
  return { value, interval, sum: showNumber(value), isSum: false, unit: '' };
}
