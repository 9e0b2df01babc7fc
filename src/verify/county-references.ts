import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf, showIds } from './report-error.ts';

/** A unit rests on a source that exists and that names the unit among those it is about. */
export function countyReferences({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('county-references', report);
  for (const { id, source: sourceId, file, lineOf } of corpus.counties.values()) {
    const place = { file, line: lineOf('source'), at: 'source' };
    const source = corpus.sources.get(sourceId);
    if (source === undefined) {
      error(
        place,
        `Unexpected source "${sourceId}", expected one of ${showIds(corpus.sources.keys())}`,
        'name a source of content/sources',
      );
    } else if (!source.counties.includes(id)) {
      error(
        place,
        `Unexpected source "${sourceId}", expected one whose counties hold "${id}"; it has ${showIds(source.counties)}`,
        'name the right source, or add the unit to the source in seeds/manifest.yaml and run "npm run normalize"',
      );
    }
  }
}
