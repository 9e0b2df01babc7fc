import type { Corpus } from '../content/corpus.ts';
import type { EvidenceRef } from '../content/schemas/evidence.ts';
import type { QuotationKey } from './list-quotations.ts';

/** Key of the quotation that a figure points into; undefined where there is no such figure. */
export function findFigureQuotation({ figures }: Corpus, id: string): QuotationKey | undefined {
  for (const { source, figures: entries } of figures.values()) {
    const figure = entries[id];
    if (figure !== undefined) return `figures/${source}/${figure.at}`;
  }
  return undefined;
}

/**
 * Key of the quotation behind a piece of evidence of a unit: typed there, or an attestation, or a
 * figure's. Undefined for a check, which has none of its own.
 */
export function findReferenced(
  corpus: Corpus,
  county: string,
  key: string,
  ref: EvidenceRef,
): QuotationKey | undefined {
  if ('quote' in ref) return `county/${county}/${key}`;
  if ('mechanism' in ref) return `mechanism/${ref.mechanism}/${ref.at}`;
  if ('figure' in ref) return findFigureQuotation(corpus, ref.figure);
  return undefined;
}
