import type { CheckFile } from '../content/corpus.ts';
import { listDates, listLeaves, listOperands, listTests } from '../content/list-operands.ts';
import type { CheckEntry } from '../content/schemas/check.ts';
import { listCheckQuotations } from '../evidence/find-check.ts';
import type { Place } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import type { ReportError } from './report-error.ts';

/** The words of a typed quotation; undefined where there is none under the key. */
export const textOf = ({ quotes }: Pick<CheckFile, 'quotes'>, key: string): string | undefined => {
  const typed = Object.hasOwn(quotes, key) ? quotes[key] : undefined;
  return typeof typed === 'string' ? typed : typed?.quote;
};

/** Printed numbers and dates stand in the quotation that they name. */
export function checkPrinted(
  file: CheckFile,
  entry: CheckEntry,
  place: Place,
  error: ReportError,
): void {
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
export function checkItems(
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
