import type { Problem } from '../report/problem.ts';
import { CHECKS } from './checks.ts';
import type { Check, VerifyContext } from './context.ts';

/** What one check found, and how long it took. */
export interface CheckResult {
  id: string;
  problems: Problem[];
  milliseconds: number;
}

/** Runs every check, in order, to its end; none stops another. `now` gives milliseconds. */
export function runChecks(
  context: VerifyContext,
  now: () => number,
  checks: readonly Check[] = CHECKS,
): CheckResult[] {
  return checks.map(({ id, run }) => {
    const problems: Problem[] = [];
    const start = now();
    run(context, (problem) => void problems.push(problem));
    return { id, problems, milliseconds: now() - start };
  });
}
