import type { Verdict } from '../../content/schemas/check.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';

interface VerdictCount {
  verdict: Verdict;
  n: number;
}

/** A number of checks and how they came out: `3 do not hold`. */
export const sayVerdict = (lang: Lang, { verdict, n }: VerdictCount): string =>
  createSay(lang)(`audit.${n === 1 ? 'one' : 'many'}.${verdict}`, { n });

/** The same of several verdicts, in their order, as one list. */
export const sayVerdicts = (lang: Lang, counts: readonly VerdictCount[]): string =>
  counts.map((count) => sayVerdict(lang, count)).join(createSay(lang)('list.comma'));
