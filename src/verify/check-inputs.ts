import type { CheckFile, Source } from '../content/corpus.ts';
import {
  listCheckFigures,
  listCheckQuotes,
  listDates,
  listLeaves,
  listOperands,
  listTests,
} from '../content/list-operands.ts';
import type { CheckEntry } from '../content/schemas/check.ts';
import { findFigureQuotation } from '../evidence/find-figure-quotation.ts';
import { listCheckQuotations } from '../evidence/find-check.ts';
import type { Place, Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

const textOf = ({ quotes }: Pick<CheckFile, 'quotes'>, key: string): string | undefined => {
  const typed = Object.hasOwn(quotes, key) ? quotes[key] : undefined;
  return typeof typed === 'string' ? typed : typed?.quote;
};

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

/** Printed numbers and dates stand in the quotation that they name. */
function checkPrinted(file: CheckFile, entry: CheckEntry, place: Place, error: ReportError): void {
  const tests = listTests(entry);
  const leaves = tests.flatMap(listOperands).flatMap(listLeaves);
  for (const printed of [...leaves, ...tests.flatMap(listDates)]) {
    if (typeof printed === 'string' || !('at' in printed)) continue;
    if (textOf(file, printed.at)?.includes(printed.text) === true) continue;
    error(
      place,
      `Unexpected characters "${printed.text}", expected them in the quotation "${printed.at}"`,
      'copy them from the quotation',
    );
  }
}

/** What is listed stands in a quotation of the check. */
function checkItems(
  { corpus }: VerifyContext,
  declared: { id: string; entry: CheckEntry; file: CheckFile },
  place: Place,
  error: ReportError,
): void {
  const quotations = listCheckQuotations(corpus, declared).map((key) => {
    const [folder, source = '', name = ''] = key.split('/');
    const files = folder === 'figures' ? corpus.figures : corpus.checks;
    const file = files.get(source);
    return file === undefined ? '' : (textOf(file, name) ?? '');
  });
  for (const test of listTests(declared.entry)) {
    if (test.relation !== 'count-list') continue;
    for (const item of test.items.filter(
      (one) => !quotations.some((quote) => quote.includes(one)),
    )) {
      error(
        place,
        `Unexpected item "${item}", expected characters of a quotation of the check`,
        'copy it from the quotation, or name the quotation under "quotes"',
      );
    }
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
  const owners = new Map<string, string>();
  for (const file of corpus.checks.values()) {
    if (!corpus.sources.has(file.source)) {
      error(
        { file: file.file },
        `Unexpected source "${file.source}", expected one of ${showIds(corpus.sources.keys())}`,
        'name the file after a source',
      );
    }
    checkQuotes(file, error);
    for (const [id, entry] of Object.entries(file.checks)) {
      const at = `checks.${id}`;
      const place = { file: file.file, line: file.lineOf(at), at };
      const owner = owners.get(id);
      if (owner !== undefined)
        error(
          place,
          `Unexpected check id "${id}", expected one that ${owner} does not have`,
          'rename one of the two',
        );
      owners.set(id, file.file);
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
