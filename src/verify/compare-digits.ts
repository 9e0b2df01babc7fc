import { MONTHS } from '../markdown/format-date.ts';
import { findChineseDigits } from './find-chinese-digits.ts';
import { findEnglishDigits } from './find-english-digits.ts';
import { isHectares } from './find-hectares.ts';
import type { PrintedNumber } from './printed-number.ts';

/** A value that one language prints in digits and the other does not; of a month, its English name. */
export interface LoneNumber {
  in: 'chinese' | 'english';
  raw: string;
  value: string;
}

interface Value {
  raw: string;
  value: string;
}

/** The English name of the month that a number of the Chinese is (8月, not 8个月). */
const toMonth = (text: string, { values, end }: PrintedNumber): string | undefined =>
  text[end] === '月' ? MONTHS[Number(values[0]) - 1] : undefined;

const listValues = (numbers: readonly PrintedNumber[]): Value[] =>
  numbers.flatMap(({ raw, values }) => values.map((value) => ({ raw, value })));

/** What is left of `values` when each of `others` has taken one of its value away. */
function subtractValues(values: readonly Value[], others: readonly Value[]): Value[] {
  const rest = others.map(({ value }) => value);
  return values.filter(({ value }) => {
    const index = rest.indexOf(value);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

/** Compares the numbers that a Chinese sentence and its English print in digits; hectares are not the sentence's own. */
export function compareDigits(zh: string, english: string): LoneNumber[] {
  const numbers = findChineseDigits(zh).map((number) => ({ number, month: toMonth(zh, number) }));
  const months = numbers.flatMap(({ number: { raw }, month }) =>
    month === undefined || english.includes(month) ? [] : [{ raw, value: month }],
  );
  const chinese = listValues(
    numbers.filter(({ month }) => month === undefined).map(({ number }) => number),
  );
  const translated = listValues(
    findEnglishDigits(english).filter((number) => !isHectares(english, number)),
  );
  const lost = [...months, ...subtractValues(chinese, translated)];
  return [
    ...lost.map((one) => ({ ...one, in: 'chinese' as const })),
    ...subtractValues(translated, chinese).map((one) => ({ ...one, in: 'english' as const })),
  ];
}
