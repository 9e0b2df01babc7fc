import type { Corpus } from '../content/corpus.ts';
import type { Problem } from '../report/problem.ts';
import { describeFailure } from './describe-failure.ts';
import type { ResolvedQuotation } from './evidence.ts';
import { listQuotations, type QuotationKey, type TypedQuotation } from './list-quotations.ts';
import { resolveQuotation } from './resolve-quotation.ts';

/** A typed quotation that was found. */
export interface FoundQuotation extends TypedQuotation {
  resolved: ResolvedQuotation;
}

function describeUnknownSource({ quotation, place }: TypedQuotation, corpus: Corpus): Problem {
  return {
    check: 'quotation-found',
    severity: 'error',
    place,
    message: `Unexpected source "${quotation.source}", expected one of ${[...corpus.sources.keys()].join(', ')}`,
    mend: 'name a source of content/sources',
  };
}

/** Resolves every typed quotation once, in the order of `listQuotations`. */
export function resolveAll(corpus: Corpus): {
  found: Map<QuotationKey, FoundQuotation>;
  problems: Problem[];
} {
  const found = new Map<QuotationKey, FoundQuotation>();
  const problems: Problem[] = [];
  for (const typed of listQuotations(corpus)) {
    const source = corpus.sources.get(typed.quotation.source);
    const resolution = source && resolveQuotation(source, typed.quotation);
    if (resolution === undefined) problems.push(describeUnknownSource(typed, corpus));
    else if (resolution.ok) found.set(typed.key, { ...typed, resolved: resolution.resolved });
    else problems.push(describeFailure(typed.quotation, resolution, typed.place));
  }
  return { found, problems };
}
