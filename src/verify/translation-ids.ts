import type { Source, TranslationFile } from '../content/corpus.ts';
import { listUnits } from '../content/list-units.ts';
import type { Report } from '../report/problem.ts';
import { checkFileSource } from './check-file-source.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

function checkFile(
  { entries, file, lineOf }: TranslationFile,
  source: Source,
  error: ReportError,
): void {
  const units = listUnits(source);
  const seen = new Set<string>();
  for (const [index, { id, zh }] of entries.entries()) {
    const place = { file, line: lineOf(`${index}`), at: id };
    const text = units.get(id);
    if (text === undefined) {
      error(
        place,
        `Unexpected id "${id}", expected an id of "${source.id}"`,
        'remove the entry: the source has no such sentence',
      );
    } else if (zh !== text) {
      error(
        place,
        `Unexpected Chinese "${zh}", expected "${text}" as in the source`,
        'copy the sentence from the source and see whether the English still fits',
      );
    }
    if (seen.has(id))
      error(place, `Unexpected second entry for "${id}", expected one`, 'keep one of the two');
    seen.add(id);
  }
  const missing = [...units.keys()].filter((id) => !seen.has(id));
  if (missing.length > 0) {
    error(
      { file },
      `Unexpected gap, expected entries for ${showIds(missing)}`,
      'translate the missing sentences',
    );
  }
}

/** A translation, where there is one, has each sentence of its source once, and its Chinese equals the source. */
export function translationIds({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('translation-ids', report);
  for (const translation of corpus.translations.values()) {
    const source = corpus.sources.get(translation.source);
    checkFileSource(corpus, translation, error);
    if (source !== undefined) checkFile(translation, source, error);
  }
}
