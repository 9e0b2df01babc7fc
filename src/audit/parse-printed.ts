import type { Operand } from '../content/schemas/check.ts';
import { type Qualifier, QUALIFIERS } from './qualifiers.ts';
import { type Quantity, toMark, write } from './quantity.ts';
import { ONE, parseDecimal } from './rational.ts';
import { readInterval } from './read-interval.ts';

type PrintedNumber = Extract<Operand, { number: string }>;

const RE_REMAINDER = /[余多几]/u;

/** Whether a printed number says that something is over: 300余, 30多, 几十. */
export const hasRemainder = (text: string): boolean => RE_REMAINDER.test(text);

const isQualifier = (word: string | undefined): word is Qualifier =>
  (QUALIFIERS as readonly (string | undefined)[]).includes(word);

/** Reads a number that a quotation prints and no figure holds; it is exact unless it has a qualifier. */
export function parsePrinted({ number, qualifier: word, text }: PrintedNumber): Quantity {
  const value = parseDecimal(number);
  const qualifier = isQualifier(word) ? word : null;
  const interval = readInterval(value, {
    step: ONE,
    isShare: false,
    qualifier,
    isRemainder: hasRemainder(text),
  });
  const mark = toMark(qualifier);
  return { value, interval, sum: write(value, mark, ''), isSum: false, mark, unit: '' };
}
