import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { findChineseDigits } from './find-chinese-digits.ts';
import { findEnglishDigits } from './find-english-digits.ts';
import { isHectares } from './find-hectares.ts';
import { listTranslated, type Translated } from './list-translated.ts';
import type { PrintedNumber } from './printed-number.ts';
import { type ReportError, reportErrorsOf } from './report-error.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The English name of the month that a number of the Chinese is (8月, not 8个月). */
function toMonth(text: string, { values, end }: PrintedNumber): string | undefined {
  return text[end] === '月' ? MONTHS[Number(values[0]) - 1] : undefined;
}

const listValues = (numbers: readonly PrintedNumber[]): string[] =>
  numbers.flatMap(({ values }) => values);

/** What is left of `values` when each of `others` has taken one that equals it away. */
function subtractValues(values: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return values.filter((value) => {
    const index = rest.indexOf(value);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function checkEntry({ entry, place, english }: Translated, error: ReportError): void {
  const inChinese = findChineseDigits(entry.zh);
  const inEnglish = findEnglishDigits(english).filter((number) => !isHectares(english, number));
  const excepted = new Set(Object.keys(entry.numbers ?? {}));
  const kept = (number: PrintedNumber): boolean => !excepted.has(number.raw);
  const isMonth = (number: PrintedNumber): boolean => toMonth(entry.zh, number) !== undefined;
  for (const number of inChinese.filter(kept)) {
    const month = toMonth(entry.zh, number);
    if (month !== undefined && !english.includes(month)) {
      error(place, `Unexpected gap, expected "${month}" for ${number.raw}月`, 'name the month');
    }
  }
  const chinese = listValues(inChinese.filter((number) => kept(number) && !isMonth(number)));
  const translated = listValues(inEnglish.filter(kept));
  for (const value of subtractValues(chinese, translated)) {
    error(
      place,
      `Unexpected gap, expected the number ${value} of the Chinese in digits`,
      'write the number in digits, or say under "numbers" why it is left out',
    );
  }
  for (const value of subtractValues(translated, chinese)) {
    error(
      place,
      `Unexpected number ${value}, expected only numbers that the Chinese prints in digits`,
      'correct it, write it in words, or say under "numbers" why it stands here',
    );
  }
  const printed = new Set([...inChinese, ...inEnglish].map(({ raw }) => raw));
  for (const raw of excepted) {
    if (printed.has(raw)) continue;
    const message = `Unexpected exception for "${raw}", expected one only for a number as the sentence prints it`;
    error(place, message, 'correct it or remove it from "numbers"');
  }
}

/**
 * Each number that the Chinese prints in digits stands in digits in the English, as often as there, and no
 * other does. 万 and 亿 are multiplied out; months are names; hectares beside mu are checked elsewhere.
 */
export function translationNumbers(context: VerifyContext, report: Report): void {
  const error = reportErrorsOf('translation-numbers', report);
  for (const { entries } of listTranslated(context)) {
    for (const translated of entries) checkEntry(translated, error);
  }
}
