import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { findHectares, findMu, isAreaOf } from './find-hectares.ts';
import { listTranslated, type TranslatedSource } from './list-translated.ts';
import { reportErrorsOf, type ReportError } from './report-error.ts';

const MEND =
  'give hectares once, in a bracket behind the first area in mu: "6.5 mu (0.43 hectares)"';

function checkSource({ entries, file }: TranslatedSource, error: ReportError): void {
  const areas = entries.map(({ entry }) => findMu(entry.zh));
  const first = areas.findIndex((mu) => mu.length > 0);
  for (const [index, { place, english }] of entries.entries()) {
    const hectares = findHectares(english);
    const mu = areas[index] ?? [];
    if (index === first && hectares.length === 0) {
      error(place, 'Unexpected area in mu alone, expected hectares where mu first stand', MEND);
    }
    const extra = index === first ? hectares.slice(1) : hectares;
    for (const one of extra) {
      error(place, `Unexpected ${one} hectares, expected hectares once in ${file}`, MEND);
    }
    const [one] = index === first ? hectares : [];
    if (one === undefined || mu.some((area) => isAreaOf(one, area))) continue;
    error(
      place,
      `Unexpected ${one} hectares, expected the area of ${mu.join(' or ')} mu (15 mu are 1 hectare)`,
      'correct the hectares',
    );
  }
}

/** A source that counts in mu keeps mu; its translation gives hectares once, where mu first stand, rounded rightly. */
export function translationHectares(context: VerifyContext, report: Report): void {
  const error = reportErrorsOf('translation-hectares', report);
  for (const source of listTranslated(context)) checkSource(source, error);
}
