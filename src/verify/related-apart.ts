import { listAbove } from '../content/list-above.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';

/**
 * No mechanism is related to one that is broader or narrower than it, at any distance and whichever of the
 * two says so (integrity condition S27 of SKOS).
 */
export function relatedApart({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('related-apart', report);
  const { mechanisms } = corpus;
  for (const [id, { related, file, lineOf }] of mechanisms) {
    for (const other of related) {
      const isAbove = listAbove(id, mechanisms).has(other);
      if (!isAbove && !listAbove(other, mechanisms).has(id)) continue;
      error(
        { file, line: lineOf('related'), at: 'related' },
        `Unexpected "${other}" in related, expected a mechanism that is not ${isAbove ? 'broader' : 'narrower'} than "${id}"`,
        'remove it here; the other relation says more',
      );
    }
  }
}
