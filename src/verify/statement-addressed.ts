import { LANGS } from '../content/schemas/text.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';
import { suggestStatements } from './suggest-statements.ts';

/** Every sentence of a unit's prose carries the address that it was given once: `:ev[poor]{#s3}`. */
export function statementAddressed({ corpus, prose }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('statement-addressed', report);
  for (const page of prose) {
    for (const lang of LANGS) {
      const { file } = page.county.prose[lang];
      const suggested = suggestStatements(corpus, page, lang);
      for (const { line, statement } of page.lines[lang]) {
        const next = suggested.get(line);
        if (next === undefined) continue;
        const found = statement === null ? 'sentence without an address' : `address #${statement}`;
        error(
          { file, line },
          `Unexpected ${found}, expected {#${next}} behind its last marker`,
          `end the line in {#${next}}, as in :ev[key]{#${next}}, and the same line of the other language too; then run "npm run anchors"`,
        );
      }
    }
  }
}
