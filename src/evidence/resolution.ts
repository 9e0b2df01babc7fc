import type { EditKind } from '../content/schemas/source.ts';
import type { ResolvedQuotation } from './evidence.ts';
import type { NearestPassage } from './nearest-passage.ts';

/** Why a quotation does not resolve. There is no fuzzy matching: a hint is for the author, never a result. */
export type ResolutionFailure =
  /** It stands nowhere in the text. */
  | { reason: 'not-found'; nearest: NearestPassage | null }
  /** It stands in the text, but not with the given prefix and suffix. */
  | { reason: 'context-not-found'; contexts: string[] }
  /** It stands there more than once; each occurrence in its context. */
  | { reason: 'ambiguous'; contexts: string[] }
  /** It runs over the end of a paragraph. */
  | { reason: 'across-paragraphs'; paragraphs: string[] }
  /** It stands in a part of the seed that the source does not keep. */
  | { reason: 'in-dropped-text'; kind: EditKind; why: string }
  /** The ledger does not reach to it, so its bytes cannot be named. */
  | { reason: 'outside-ledger' };

export type Resolution =
  { ok: true; resolved: ResolvedQuotation } | ({ ok: false } & ResolutionFailure);
