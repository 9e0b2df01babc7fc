import { inspect } from 'node:util';
import { formatProblem } from './format-problem.ts';
import type { Problem } from './problem.ts';

/**
 * Carries every collected problem; thrown once, at the end of a stage that found errors.
 * Its stack is its message: an author mends content, not the code that read it, and the tools that print
 * a foreign error (Astro's terminal and overlay) print its stack and its own keys.
 */
export class BuildError extends Error {
  declare readonly problems: readonly Problem[];

  constructor(stage: string, problems: readonly Problem[], options?: ErrorOptions) {
    const count = problems.filter(({ severity }) => severity === 'error').length;
    super(`${stage}: ${count} error(s)\n${problems.map(formatProblem).join('\n')}`, options);
    this.name = 'BuildError';
    this.stack = `BuildError: ${this.message}`;
    Object.defineProperty(this, 'problems', { value: problems, enumerable: false });
  }

  [inspect.custom](): string {
    return this.message;
  }
}
