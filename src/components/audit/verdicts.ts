import type { AuditResult } from '../../audit/audit-result.ts';
import type { Verdict } from '../../content/schemas/check.ts';

/** Verdicts, worst first, each with its sign; words always stand beside it. */
export const VERDICT_SIGNS = {
  'does-not-hold': '≠',
  ambiguous: '?',
  'cannot-be-computed': '∅',
  holds: '=',
} as const satisfies Record<Verdict, string>;

const WORST_FIRST = Object.keys(VERDICT_SIGNS) as Verdict[];

/** How many checks have each verdict, worst first; verdicts that no check has are left out. */
export function countVerdicts(results: readonly AuditResult[]): { verdict: Verdict; n: number }[] {
  return WORST_FIRST.map((verdict) => ({
    verdict,
    n: results.filter((result) => result.verdict === verdict).length,
  })).filter(({ n }) => n > 0);
}

/** Checks with the worst first; those of one verdict keep their order. */
export function sortByVerdict(results: readonly AuditResult[]): AuditResult[] {
  return results.toSorted(
    (a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict),
  );
}
