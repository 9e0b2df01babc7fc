import { listTests } from '../content/list-operands.ts';
import type { CheckEntry } from '../content/schemas/check.ts';
import { type Bilingual, LANGS } from '../content/schemas/text.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { findNumbers } from './find-numbers.ts';
import { reportErrorsOf } from './report-error.ts';

/** Words of the source in quotation marks, and Chinese inside English. */
const RE_QUOTED = /“[^”]*”/gu;

/** Every text of ours in a check: statement, note, readings and reasons. */
function listTexts(entry: CheckEntry): Bilingual[] {
  const because = listTests(entry).flatMap((test) => ('because' in test ? [test.because] : []));
  const readings = (entry.readings ?? []).map(({ reading }) => reading);
  return [
    entry.statement,
    ...readings,
    ...because,
    ...(entry.note === undefined ? [] : [entry.note]),
  ];
}

/** Numbers of a check stand in its working, which is computed, never in what its author writes. */
export function checkWords({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('check-words', report);
  for (const { checks, file, lineOf } of corpus.checks.values()) {
    for (const [id, entry] of Object.entries(checks)) {
      const at = `checks.${id}`;
      for (const text of listTexts(entry)) {
        for (const number of LANGS.flatMap((lang) =>
          findNumbers(text[lang].replaceAll(RE_QUOTED, ' '), lang),
        )) {
          error(
            { file, line: lineOf(at), at },
            `Unexpected number "${number}" in the words of a check, expected numbers only in its working`,
            'say it without a number; words of the source stand in “”',
          );
        }
      }
    }
  }
}
