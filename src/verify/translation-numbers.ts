import type { Report } from '../report/problem.ts';
import { compareDigits, type LoneNumber } from './compare-digits.ts';
import type { VerifyContext } from './context.ts';
import { listTranslated, type Translated } from './list-translated.ts';
import { type ReportError, reportErrorsOf } from './report-error.ts';

function describe({ in: language, raw, value }: LoneNumber): [message: string, mend: string] {
  return language === 'chinese'
    ? [
        `Unexpected gap, expected ${value} for "${raw}" of the Chinese`,
        'write the number in digits, a month by its name; or say under "numbers" why it is left out',
      ]
    : [
        `Unexpected number "${raw}", expected only numbers that the Chinese prints in digits`,
        'correct it, write it in words, or say under "numbers" why it stands here',
      ];
}

function checkEntry({ entry, place, english }: Translated, error: ReportError): void {
  const lone = compareDigits(entry.zh, english);
  const excepted = Object.keys(entry.numbers ?? {});
  for (const number of lone.filter(({ raw }) => !excepted.includes(raw))) {
    error(place, ...describe(number));
  }
  for (const raw of excepted.filter((one) => !lone.some((number) => number.raw === one))) {
    error(
      place,
      `Unexpected exception for "${raw}", expected one only for a number that stands in one language alone`,
      'remove it from "numbers", or write it as the sentence prints it',
    );
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
