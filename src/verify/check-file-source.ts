import type { Corpus } from '../content/corpus.ts';
import { type ReportError, showIds } from './report-error.ts';

/** A file that holds what belongs to one source is named after it. */
export function checkFileSource(
  { sources }: Corpus,
  { source, file }: { source: string; file: string },
  error: ReportError,
): void {
  if (sources.has(source)) return;
  error(
    { file },
    `Unexpected source "${source}", expected one of ${showIds(sources.keys())}`,
    'name the file after a source',
  );
}
