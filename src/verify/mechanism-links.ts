import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { labelOf } from './list-directives.ts';
import { reportErrorsOf } from './report-error.ts';

/** Every `:m[words]{#id}` of ours has words and leads to a mechanism that exists. */
export function mechanismLinks({ corpus, authored }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('mechanism-links', report);
  for (const { directives, place } of authored) {
    for (const directive of directives.filter(({ name }) => name === 'm')) {
      const id = directive.attributes?.['id'];
      const words = labelOf(directive);
      if (words === '' || id === undefined || id === null) {
        error(
          place,
          `Unexpected ":m[${words}]", expected words and an id: ":m[words]{#id}"`,
          'add the missing part',
        );
      } else if (!corpus.mechanisms.has(id)) {
        error(
          place,
          `Unexpected mechanism "${id}", expected the id of a file in content/mechanisms`,
          'correct the id, or write the mechanism',
        );
      }
    }
  }
}
