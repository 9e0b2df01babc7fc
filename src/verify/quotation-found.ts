import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';

/**
 * Every typed quotation stands in its source exactly once, character for character, inside one
 * paragraph. What was dropped from a seed is no evidence; a nearest passage is only a hint.
 */
export function quotationFound({ evidence }: VerifyContext, report: Report): void {
  evidence.problems.forEach(report);
}
