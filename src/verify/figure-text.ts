import type { FigureFile } from '../content/corpus.ts';
import type { FigureEntry } from '../content/schemas/figure.ts';
import { findOccurrences } from '../evidence/find-occurrences.ts';
import type { Place, Report } from '../report/problem.ts';
import { checkFileSource } from './check-file-source.ts';
import { claimId, type Owners } from './claim-id.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

function checkText(
  { quotes }: FigureFile,
  { at, text, after }: FigureEntry,
  place: Place,
  error: ReportError,
): void {
  const typed = quotes[at];
  if (typed === undefined) {
    error(
      place,
      `Unexpected quotation "${at}", expected one of ${showIds(Object.keys(quotes))}`,
      'name a key of "quotes", or add the quotation',
    );
    return;
  }
  const quote = typeof typed === 'string' ? typed : typed.quote;
  const count = findOccurrences(quote, { quote: text, prefix: after }).length;
  if (count === 1) return;
  const words = after === undefined ? `"${text}"` : `"${text}" after "${after}"`;
  const mend =
    count === 0
      ? 'copy the number and its unit from the quotation'
      : 'add "after": the characters right before this one';
  error(place, `Unexpected ${words}, expected it once in "${quote}", found ${count}`, mend);
}

function checkQuotes({ quotes, figures, file, lineOf }: FigureFile, error: ReportError): void {
  const used = new Set(Object.values(figures).map(({ at }) => at));
  for (const key of Object.keys(quotes).filter((name) => !used.has(name))) {
    const at = `quotes.${key}`;
    error(
      { file, line: lineOf(at), at },
      `Unexpected quotation "${key}" that no figure names, expected one`,
      'write the figure, or remove the quotation',
    );
  }
}

/**
 * The characters of each figure stand once in its quotation (or once right after `after`); figure ids are
 * unique in the corpus, `same_subject` leads to a figure with a subject, every quotation holds a figure,
 * and the file is named after a source.
 */
export function figureText({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('figure-text', report);
  const owners: Owners = new Map();
  const files = [...corpus.figures.values()];
  const subjects = new Set(
    files
      .flatMap(({ figures }) => Object.entries(figures))
      .flatMap(([id, { subject }]) => (subject === undefined ? [] : [id])),
  );
  for (const figureFile of files) {
    const { figures, file, lineOf } = figureFile;
    checkFileSource(corpus, figureFile, error);
    for (const [id, figure] of Object.entries(figures)) {
      const at = `figures.${id}`;
      const place = { file, line: lineOf(at), at };
      checkText(figureFile, figure, place, error);
      claimId(owners, 'figure', id, place, error);
      if (figure.same_subject !== undefined && !subjects.has(figure.same_subject)) {
        error(
          place,
          `Unexpected same_subject "${figure.same_subject}", expected a figure that has a subject`,
          'name the figure that states the subject',
        );
      }
    }
    checkQuotes(figureFile, error);
  }
}
