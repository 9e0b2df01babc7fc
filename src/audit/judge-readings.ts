import type { Verdict } from '../content/schemas/check.ts';

/**
 * The verdict on a check from those on its readings. Where all agree, theirs; where they differ, or where
 * several values come out and the source does not say which is meant, the check is ambiguous. One value
 * with nothing to compare it with cannot be checked.
 */
export function judgeReadings(verdicts: readonly (Verdict | null)[]): Verdict {
  const [first, ...others] = new Set(verdicts);
  if (first === undefined || others.length > 0) return 'ambiguous';
  if (first !== null) return first;
  return verdicts.length === 1 ? 'cannot-be-computed' : 'ambiguous';
}
