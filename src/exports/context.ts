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

/** The vocabularies of the concept scheme, by prefix. */
export const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
} as const;

const { skos, dcterms } = PREFIXES;
const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' });
const asLinks = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@set' });
const asLink = (id: string) => ({ '@id': id, '@type': '@id' });

/** The JSON-LD context of the concept scheme: our words and the standards' IRIs. */
export const CONCEPT_CONTEXT = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  Concept: `${skos}Concept`,
  ConceptScheme: `${skos}ConceptScheme`,
  title: inLanguages(`${dcterms}title`),
  prefLabel: inLanguages(`${skos}prefLabel`),
  altLabel: inLanguages(`${skos}altLabel`),
  definition: inLanguages(`${skos}definition`),
  /** The quotations. */
  example: inLanguages(`${skos}example`),
  notation: `${skos}notation`,
  broader: asLinks(`${skos}broader`),
  narrower: asLinks(`${skos}narrower`),
  related: asLinks(`${skos}related`),
  inScheme: asLink(`${skos}inScheme`),
  topConceptOf: asLink(`${skos}topConceptOf`),
  hasTopConcept: asLinks(`${skos}hasTopConcept`),
  /** The sentences that are quoted. */
  source: asLinks(`${dcterms}source`),
  /** The annotations that carry the evidence, with selectors down to the byte. */
  evidence: asLinks(`${dcterms}isReferencedBy`),
} as const;

/** The JSON-LD context of the data block on every page: schema.org's words plain, those of PROV-O with their prefix. */
export const STRUCTURED_CONTEXT = [
  'https://schema.org',
  { prov: 'http://www.w3.org/ns/prov#' },
] as const;

/** What schema.org calls an article of each genre. */
export const GENRE_TYPES = {
  'news-report': 'NewsArticle',
  brief: 'NewsArticle',
  'work-report': 'Report',
  feature: 'Article',
} as const;

/** The licence of our own texts and of the structure of the data; the articles belong to their publishers. */
export const CONTENT_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
