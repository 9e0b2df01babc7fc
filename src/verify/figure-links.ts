import { findFigureQuotation } from '../evidence/find-figure-quotation.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { labelOf } from './list-directives.ts';
import { reportErrorsOf } from './report-error.ts';

/** Every `:fig[id]` of ours leads to a figure that exists. */
export function figureLinks({ corpus, authored }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('figure-links', report);
  for (const { directives, place } of authored) {
    for (const id of directives.filter(({ name }) => name === 'fig').map(labelOf)) {
      if (findFigureQuotation(corpus, id) !== undefined) continue;
      error(
        place,
        `Unexpected figure "${id}", expected the id of a figure in content/figures`,
        'correct the id, or write the figure',
      );
    }
  }
}
