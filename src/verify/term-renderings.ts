import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { findTerms } from './find-terms.ts';
import { hasRendering } from './has-rendering.ts';
import { listTranslated, type Translated } from './list-translated.ts';
import { type ReportError, reportErrorsOf } from './report-error.ts';
import type { Term } from '../content/schemas/term.ts';

function checkEntry(
  { entry, place, english }: Translated,
  terms: readonly Term[],
  error: ReportError,
): void {
  const excepted = new Set(Object.keys(entry.terms ?? {}));
  const missing = findTerms(entry.zh, terms).filter(
    ({ en, also }) => ![en, ...also].some((rendering) => hasRendering(english, rendering)),
  );
  for (const { zh, en, also } of missing) {
    if (excepted.delete(zh)) continue;
    error(
      place,
      `Unexpected rendering of ${zh}, expected ${[en, ...also].map((one) => `"${one}"`).join(' or ')}`,
      `use the approved rendering, or say under "terms" why ${zh} has another one here`,
    );
  }
  for (const zh of excepted) {
    error(
      place,
      `Unexpected exception for ${zh}, expected one only for a term of the sentence without its rendering`,
      'remove it from "terms"',
    );
  }
}

/**
 * Each official term in the Chinese of a sentence has its approved rendering in the English; where terms
 * overlap, the longest counts. One rendering is enough for a term that the sentence repeats.
 */
export function termRenderings(context: VerifyContext, report: Report): void {
  const error = reportErrorsOf('term-renderings', report);
  for (const { entries } of listTranslated(context)) {
    for (const translated of entries) checkEntry(translated, context.corpus.terms.entries, error);
  }
}
