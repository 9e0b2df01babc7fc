import type { Corpus } from '../content/corpus.ts';
import type { QuotationKey } from './list-quotations.ts';

/** Key of the quotation that a figure points into; undefined where there is no such figure. */
export function findFigureQuotation({ figures }: Corpus, id: string): QuotationKey | undefined {
  for (const { source, figures: entries } of figures.values()) {
    const figure = entries[id];
    if (figure !== undefined) return `figures/${source}/${figure.at}`;
  }
  return undefined;
}
