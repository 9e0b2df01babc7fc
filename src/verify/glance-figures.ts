import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';

/** What a unit's page shows at a glance are figures of the unit's own source, each once. */
export function glanceFigures({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('glance-figures', report);
  for (const { glance, source, file, lineOf } of corpus.counties.values()) {
    const figures = corpus.figures.get(source)?.figures ?? {};
    const place = { file, line: lineOf('glance'), at: 'glance' };
    for (const [index, id] of glance.entries()) {
      if (!Object.hasOwn(figures, id)) {
        error(
          place,
          `Unexpected figure "${id}" at a glance, expected one of content/figures/${source}.yaml`,
          'correct the id, or leave it out where the source gives no such number',
        );
      } else if (glance.indexOf(id) !== index) {
        error(
          place,
          `Unexpected figure "${id}" a second time, expected it once`,
          'name each figure once',
        );
      }
    }
  }
}
