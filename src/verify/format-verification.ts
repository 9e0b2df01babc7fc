import { formatProblem } from '../report/format-problem.ts';
import type { CheckResult } from './run-checks.ts';
import { formatSummary } from './summarize.ts';
import type { Verification } from './verify-project.ts';

const NAME_WIDTH = 22;

function formatResult({ id, problems, milliseconds }: CheckResult): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    errors > 0 ? `${errors} error(s)` : '',
    warnings > 0 ? `${warnings} warning(s)` : '',
  ].filter((text) => text !== '');
  const mark = errors > 0 ? '✗' : '✓';
  return `${mark} ${id.padEnd(NAME_WIDTH)} ${milliseconds.toFixed(0).padStart(4)} ms  ${counts.join(', ')}`.trimEnd();
}

/** Formats a verification for a terminal: one line a check, then every problem, then the figures. */
export function formatVerification({ results, summary, failed }: Verification): string {
  const problems = results.flatMap((result) => result.problems);
  const milliseconds = results.reduce((sum, result) => sum + result.milliseconds, 0);
  const verdict = failed ? '✗ not verified' : '✓ verified';
  return [
    ...results.map(formatResult),
    ...(problems.length > 0 ? ['', ...problems.map(formatProblem)] : []),
    '',
    ...(summary === undefined ? [] : [formatSummary(summary)]),
    `${verdict}, ${milliseconds.toFixed(0)} ms`,
  ].join('\n');
}
