import type { CheckFile, Source } from '../content/corpus.ts';
import { listCheckFigures, listCheckQuotes } from '../content/list-operands.ts';
import type { CheckEntry } from '../content/schemas/check.ts';
import { findFigureQuotation } from '../evidence/find-figure-quotation.ts';
import type { Place, Report } from '../report/problem.ts';
import { checkFileSource } from './check-file-source.ts';
import { checkItems, checkPrinted, textOf } from './check-quoted.ts';
import { claimId, type Owners } from './claim-id.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

function checkFigures(
  { corpus }: VerifyContext,
  entry: CheckEntry,
  source: string,
  place: Place,
  error: ReportError,
): void {
  for (const id of listCheckFigures(entry)) {
    const key = findFigureQuotation(corpus, id);
    if (key?.startsWith(`figures/${source}/`)) continue;
    error(
      place,
      `Unexpected figure "${id}", expected a figure of content/figures/${source}.yaml`,
      'correct the id, or write the figure',
    );
  }
}

function checkUnit(
  entry: CheckEntry,
  source: Source | undefined,
  place: Place,
  error: ReportError,
): void {
  const units = source?.counties ?? [];
  if (entry.unit === undefined || units.includes(entry.unit)) return;
  error(
    place,
    `Unexpected unit "${entry.unit}", expected one of ${showIds(units)}`,
    'name a unit of the source',
  );
}

function checkQuotes(file: CheckFile, error: ReportError): void {
  const used = new Set(Object.values(file.checks).flatMap(listCheckQuotes));
  for (const key of Object.keys(file.quotes).filter((name) => !used.has(name))) {
    const at = `quotes.${key}`;
    error(
      { file: file.file, line: file.lineOf(at), at },
      `Unexpected quotation "${key}" that no check names, expected one`,
      'name it under "quotes" of a check, or remove it',
    );
  }
}

/**
 * What a check rests on is there: its figures are those of its source, its quotations are typed, every
 * quotation is used, printed numbers, dates and listed items stand in them; check ids are unique.
 */
export function checkInputs(context: VerifyContext, report: Report): void {
  const error = reportErrorsOf('check-inputs', report);
  const { corpus } = context;
  const owners: Owners = new Map();
  for (const file of corpus.checks.values()) {
    checkFileSource(corpus, file, error);
    checkQuotes(file, error);
    for (const [id, entry] of Object.entries(file.checks)) {
      const at = `checks.${id}`;
      const place = { file: file.file, line: file.lineOf(at), at };
      claimId(owners, 'check', id, place, error);
      checkUnit(entry, corpus.sources.get(file.source), place, error);
      for (const key of listCheckQuotes(entry).filter((one) => textOf(file, one) === undefined)) {
        error(
          place,
          `Unexpected quotation "${key}", expected one of ${showIds(Object.keys(file.quotes))}`,
          'name a key of "quotes", or add the quotation',
        );
      }
      checkFigures(context, entry, file.source, place, error);
      checkPrinted(file, entry, place, error);
      checkItems(context, { id, entry, file }, place, error);
    }
  }
}
