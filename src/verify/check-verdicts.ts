import { auditCorpus } from '../audit/run-audit.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';

const CHECK = 'check-verdicts';

/** Every check of the audit can be computed, and comes to the verdict that its author found. */
export function checkVerdicts({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf(CHECK, report);
  const { results, problems } = auditCorpus(corpus);
  for (const problem of problems) report({ ...problem, check: CHECK });
  const verdicts = new Map(results.map(({ id, source, verdict }) => [`${source}/${id}`, verdict]));
  for (const { source, checks, file, lineOf } of corpus.checks.values()) {
    for (const [id, { verdict }] of Object.entries(checks)) {
      const computed = verdicts.get(`${source}/${id}`);
      if (computed === undefined || computed === verdict) continue;
      const at = `checks.${id}.verdict`;
      error(
        { file, line: lineOf(at), at },
        `Unexpected verdict "${computed}", expected "${verdict}" as its author found`,
        'correct the figure or the relation, or read the source again and change the verdict',
      );
    }
  }
}
