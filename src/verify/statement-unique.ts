import { LANGS } from '../content/schemas/text.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';
import { nextStatement } from './suggest-statements.ts';

/** No two sentences of a unit's prose in one language have the same address. */
export function statementUnique({ corpus, prose }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('statement-unique', report);
  for (const page of prose) {
    const next = nextStatement(corpus, page);
    for (const lang of LANGS) {
      const { file } = page.county.prose[lang];
      const lineOf = new Map<string, number>();
      for (const { line, statement } of page.lines[lang]) {
        if (statement === null) continue;
        const first = lineOf.get(statement);
        if (first === undefined) lineOf.set(statement, line);
        else
          error(
            { file, line, at: statement },
            `Unexpected address #${statement} again, expected it on line ${String(first)} only`,
            `leave it to the sentence that was published under it, and give the new one the next free address, {#${next}}`,
          );
      }
    }
  }
}
