import type { Place } from '../report/problem.ts';

/** A quotation found in its source: the selectors of the W3C Web Annotation model. */
export interface ResolvedQuotation {
  source: string;
  /** The quotation, character for character. */
  exact: string;
  /** Up to 32 code points right before and after it, within the text. */
  prefix: string;
  suffix: string;
  /** Code points into the source's text. */
  codePointStart: number;
  codePointEnd: number;
  /** The smallest run of whole seed characters that covers it, in bytes of the seed. */
  byteStart: number;
  byteEnd: number;
  /** Sentences that it touches, in order. */
  sentences: string[];
}

/** What a piece of evidence supports. */
export type EvidenceBody =
  | { kind: 'mechanism'; id: string; at: string }
  | { kind: 'figure'; id: string }
  | { kind: 'statement'; county: string; statement: string; keys: string[] };

/** One piece of evidence: a quotation and what it supports. `id` is stable and unique. */
export interface EvidenceRecord extends ResolvedQuotation {
  /** `<mechanism>.<at>`, `<figure>`, or `<county>.<statement>.<key>`. */
  id: string;
  body: EvidenceBody;
  /** Root-relative English address of the body. */
  path: string;
  place: Place;
}
