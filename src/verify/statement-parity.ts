import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';

/**
 * A sentence and its counterpart have one address: line by line, English and Chinese carry the same.
 * Lines without one are `statement-addressed`'s to tell.
 */
export function statementParity({ prose }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('statement-parity', report);
  for (const { county, lines } of prose) {
    for (const [index, { line, statement }] of lines.zh.entries()) {
      const en = lines.en[index];
      const expected = en?.statement ?? null;
      if (statement === null || expected === null || statement === expected) continue;
      error(
        { file: county.prose.zh.file, line, at: statement },
        `Unexpected address #${statement}, expected #${expected} as on line ${String(en?.line)} of en.md`,
        'put the lines of both languages into the same order; an address that was published stays with its sentence',
      );
      // One missing line shifts all that follow: the first difference is the one to mend.
      break;
    }
  }
}
