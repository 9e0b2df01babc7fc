import type { CheckFile, Corpus } from '../content/corpus.ts';
import { listCheckFigures, listCheckQuotes } from '../content/list-operands.ts';
import type { CheckEntry } from '../content/schemas/check.ts';
import { findFigureQuotation } from './find-figure-quotation.ts';
import type { QuotationKey } from './list-quotations.ts';

/** A check where it is authored. */
export interface AuthoredCheck {
  id: string;
  entry: CheckEntry;
  file: CheckFile;
}

/** Finds a check by its id, in whichever file it stands. */
export function findCheck(
  { checks }: Pick<Corpus, 'checks'>,
  id: string,
): AuthoredCheck | undefined {
  for (const file of checks.values()) {
    const entry = Object.hasOwn(file.checks, id) ? file.checks[id] : undefined;
    if (entry !== undefined) return { id, entry, file };
  }
  return undefined;
}

/** Keys of the quotations that a check rests on, each once: its figures', then those that it names itself. */
export function listCheckQuotations(
  corpus: Corpus,
  { entry, file }: AuthoredCheck,
): QuotationKey[] {
  const ofFigures = listCheckFigures(entry).map((id) => findFigureQuotation(corpus, id));
  const typed = listCheckQuotes(entry).map((key): QuotationKey => `checks/${file.source}/${key}`);
  return [...new Set([...ofFigures.filter((key) => key !== undefined), ...typed])];
}
