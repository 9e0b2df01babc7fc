import { resolveFigures } from '../audit/resolve-figure.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';

/** The text of each figure parses into value, unit, precision and qualifier, or its author says what it is. */
export function figureValues({ corpus }: VerifyContext, report: Report): void {
  for (const problem of resolveFigures(corpus).problems) report(problem);
}
