import type { Source } from '../content/corpus.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import {
  type CodePointSpan,
  findSpans,
  listExplained,
  listFigureSpans,
  listNamesIn,
  listNumeralNames,
} from './explain-numbers.ts';
import { findSourceNumbers } from './find-source-numbers.ts';
import { isUnread } from './is-unread.ts';
import { type ReportError, reportErrorsOf } from './report-error.ts';

const holds = ([start, end]: CodePointSpan, number: { start: number; end: number }): boolean =>
  start <= number.start && end >= number.end;

/** A reason stands for a number that the sentence prints and that nothing else explains. */
function checkReasons({ corpus }: VerifyContext, source: Source, error: ReportError): void {
  const coverage = corpus.coverage.get(source.id);
  if (coverage === undefined) return;
  for (const [id, reasons] of Object.entries(coverage.numbers)) {
    const sentence = source.sentences.find((one) => one.id === id);
    for (const phrase of Object.keys(reasons)) {
      const at = `numbers.${id}.${phrase}`;
      const place = { file: coverage.file, line: coverage.lineOf(at), at };
      const numbers = findSourceNumbers(sentence?.text ?? '');
      const spans = findSpans(sentence?.text ?? '', phrase);
      if (numbers.some((number) => spans.some((span) => holds(span, number)))) continue;
      error(
        place,
        `Unexpected reason for "${phrase}", expected characters of ${id} that hold a number`,
        'copy the characters from the sentence, or remove the reason',
      );
    }
  }
}

/**
 * Each digit run and each Chinese numeral with a measure word in a source's body is explained: by a
 * figure, by a date, by the name of a mechanism, or by a reason under `numbers` in `content/coverage`. A
 * source that nobody has read yet is passed over; `sentences-covered` warns of it.
 */
export function numbersCovered(context: VerifyContext, report: Report): void {
  const error = reportErrorsOf('numbers-covered', report);
  const { corpus, evidence } = context;
  const allNames = listNumeralNames(corpus);
  for (const source of corpus.sources.values()) {
    checkReasons(context, source, error);
    if (isUnread(corpus, source.id)) continue;
    const figures = listFigureSpans(corpus, source.id, evidence.records);
    const names = listNamesIn(allNames, source);
    const coverage = corpus.coverage.get(source.id);
    for (const sentence of source.sentences) {
      const explained = listExplained(sentence, { figures, names, coverage });
      for (const number of findSourceNumbers(sentence.text)) {
        if (explained.some((span) => holds(span, number))) continue;
        error(
          { file: source.file, at: sentence.id },
          `Unexpected number "${number.text}" that nothing explains, expected a figure, a date, a name or a reason: "${sentence.text}"`,
          `write it as a figure, or say under "numbers" in content/coverage/${source.id}.yaml why it is none`,
        );
      }
    }
  }
}
