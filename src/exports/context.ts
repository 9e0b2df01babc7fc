import type { EvidenceBody } from '../evidence/evidence.ts';

/** The JSON-LD context of the W3C Web Annotation model; it knows the prefixes `skos` and `schema`. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What our words are called by the standards; the only place where they meet. */
export const STANDARD_NAMES: Record<EvidenceBody['kind'], { type: string; motivation: string }> = {
  /** A quotation attests a concept: it is classified by it. */
  mechanism: { type: 'skos:Concept', motivation: 'classifying' },
  /** A quotation states a number. */
  figure: { type: 'schema:Observation', motivation: 'describing' },
  /** A statement of ours points to the quotation that supports it. */
  statement: { type: 'schema:Claim', motivation: 'linking' },
};
