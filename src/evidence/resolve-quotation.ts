import type { Source } from '../content/corpus.ts';
import type { Quotation } from '../content/schemas/evidence.ts';
import { countBytes } from './count-bytes.ts';
import type { ResolvedQuotation } from './evidence.ts';
import { explainFailure, showContext } from './explain-failure.ts';
import { findOccurrences } from './find-occurrences.ts';
import type { Resolution } from './resolution.ts';
import { seedMapOf, toSeedBytes } from './seed-map.ts';

/** Length of prefix and suffix, in code points, as the W3C Web Annotation model's examples have it. */
const CONTEXT_CODE_POINTS = 32;

/** Selectors of the occurrence at `offset` (UTF-16), but for its bytes. */
function select(
  { id, text, sentences }: Source,
  quote: string,
  offset: number,
): Omit<ResolvedQuotation, 'byteStart' | 'byteEnd'> {
  const before = Array.from(text.slice(0, offset));
  const after = Array.from(text.slice(offset + quote.length));
  const codePointStart = before.length;
  const codePointEnd = codePointStart + Array.from(quote).length;
  return {
    source: id,
    exact: quote,
    prefix: before.slice(-CONTEXT_CODE_POINTS).join(''),
    suffix: after.slice(0, CONTEXT_CODE_POINTS).join(''),
    codePointStart,
    codePointEnd,
    sentences: sentences
      .filter((one) => one.codePointStart < codePointEnd && one.codePointEnd > codePointStart)
      .map((one) => one.id),
  };
}

/**
 * Finds a quotation in its source, character for character: no folding, no fuzzy match. It must occur
 * exactly once with its prefix and suffix, inside one paragraph. Gives the selectors of the W3C Web
 * Annotation model, or the reason why it does not resolve, with what helps to mend it.
 */
export function resolveQuotation(source: Source, quotation: Quotation): Resolution {
  const { quote } = quotation;
  const [offset, ...others] = quote.includes('\n') ? [] : findOccurrences(source.text, quotation);
  if (offset === undefined) return { ok: false, ...explainFailure(source, quotation) };
  if (others.length > 0) {
    const contexts = [offset, ...others].map((at) => showContext(source.text, at, quote.length));
    return { ok: false, reason: 'ambiguous', contexts };
  }
  const start = countBytes(source.text.slice(0, offset));
  const bytes = toSeedBytes(seedMapOf(source), [start, start + countBytes(quote)]);
  if (bytes === undefined) return { ok: false, reason: 'outside-ledger' };
  const [byteStart, byteEnd] = bytes;
  return { ok: true, resolved: { ...select(source, quote, offset), byteStart, byteEnd } };
}
