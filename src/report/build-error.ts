import { formatProblem } from './format-problem.ts';
import type { Problem } from './problem.ts';

/** Carries every collected problem; thrown once, at the end of a stage that found errors. */
export class BuildError extends Error {
  readonly problems: readonly Problem[];

  constructor(stage: string, problems: readonly Problem[], options?: ErrorOptions) {
    const count = problems.filter(({ severity }) => severity === 'error').length;
    super(`${stage}: ${count} error(s)\n${problems.map(formatProblem).join('\n')}`, options);
    this.name = 'BuildError';
    this.problems = problems;
  }
}
