import type { Place, Report } from '../report/problem.ts';

/** Reports an error of a check. */
export type ReportError = (place: Place, message: string, mend: string) => void;

/** Binds a check's id, so that each check says only place, message and mend. */
export function reportErrorsOf(check: string, report: Report): ReportError {
  return (place, message, mend) => {
    report({ check, severity: 'error', place, message, mend });
  };
}

/** Lists ids for a message; a long list is cut. */
export function showIds(ids: Iterable<string>): string {
  const all = [...ids];
  if (all.length === 0) return 'none yet';
  return all.length <= 12
    ? all.join(', ')
    : `${all.slice(0, 12).join(', ')} and ${all.length - 12} more`;
}
