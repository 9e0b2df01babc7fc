import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';

/** A mechanism that is said to be named by a source has its Chinese label, or an alt, in one of its quotations. */
export function mechanismNamed({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('mechanism-named', report);
  for (const { named, label, alt, at, file, lineOf } of corpus.mechanisms.values()) {
    const names = [label.zh, ...alt.zh];
    const isQuoted = Object.values(at).some(({ quote }) =>
      names.some((name) => quote.includes(name)),
    );
    if (!named || isQuoted) continue;
    error(
      { file, line: lineOf('named'), at: 'named' },
      `Unexpected "named: true", expected ${names.map((name) => `"${name}"`).join(' or ')} in a quotation of "at"`,
      'quote the clause that names it, add the name that is quoted to "alt.zh", or write "named: false"',
    );
  }
}
