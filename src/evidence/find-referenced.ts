import type { Corpus } from '../content/corpus.ts';
import type { EvidenceRef } from '../content/schemas/evidence.ts';
import { findCheck, listCheckQuotations } from './find-check.ts';
import { findFigureQuotation } from './find-figure-quotation.ts';
import type { QuotationKey } from './list-quotations.ts';

/**
 * Keys of the quotations behind a piece of evidence of a unit: typed there, an attestation, a figure's,
 * or all those that a check rests on. Empty where it leads nowhere.
 */
export function listReferenced(
  corpus: Corpus,
  county: string,
  key: string,
  ref: EvidenceRef,
): QuotationKey[] {
  if ('quote' in ref) return [`county/${county}/${key}`];
  if ('mechanism' in ref) return [`mechanism/${ref.mechanism}/${ref.at}`];
  if ('figure' in ref) {
    const quotation = findFigureQuotation(corpus, ref.figure);
    return quotation === undefined ? [] : [quotation];
  }
  const check = findCheck(corpus, ref.check);
  return check === undefined ? [] : listCheckQuotations(corpus, check);
}
