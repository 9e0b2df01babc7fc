import type { Check } from '../../src/verify/context.ts';
import { runCheck } from './run-check.ts';

export const TRANSLATION = 'content/translations/tiny.yaml';

/** One entry of the tiny world's translation; the Chinese is free, since one check alone compares it. */
export interface TinyEntry {
  id?: string;
  zh: string;
  en: string;
  note?: { en: string; zh: string; slip?: true };
  terms?: Record<string, string>;
  numbers?: Record<string, string>;
}

/** Messages of a check for a translation of these entries (JSON is YAML), with `terms` instead of the tiny world's. */
export function runOnEntries(
  run: Check['run'],
  entries: readonly TinyEntry[],
  terms?: readonly object[],
): string[] {
  const ids = entries.map((entry, index) => ({ id: `p9s${index + 1}`, ...entry }));
  return runCheck(run, {
    [TRANSLATION]: JSON.stringify(ids),
    ...(terms === undefined ? {} : { 'content/terms.yaml': JSON.stringify(terms) }),
  }).map(({ message }) => message);
}
