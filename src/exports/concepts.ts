import type { Corpus } from '../content/corpus.ts';
import { categoryPath, mechanismPath, sentencePath, SITE } from '../site/addresses.ts';
import { deriveLabels, type Labels } from './derive-labels.ts';
import { isBelowCategory } from './is-below-category.ts';
import type { MechanismModel } from './mechanism-model.ts';

/** The IRI of the scheme: the page of all mechanisms. */
export const SCHEME_IRI = `${SITE}/mechanisms/`;
export const toConceptIri = (id: string): string => `${SITE}${mechanismPath(id)}`;
const toCategoryIri = (id: string): string => `${SITE}${categoryPath(id)}`;

/** A concept of the scheme, keyed by the words of `CONCEPT_CONTEXT`. */
export interface Concept {
  id: string;
  type: 'Concept';
  prefLabel: Labels;
  altLabel?: Record<string, string[]>;
  definition: { 'zh-Hans': string; en: string };
  notation: string;
  inScheme: string;
  topConceptOf?: string;
  broader?: string[];
  narrower?: string[];
  related?: string[];
  example?: { 'zh-Hans': string[] };
  source?: string[];
  evidence?: string[];
}

/** Leaves out keys without a value, so that no format writes an empty list. */
function withoutEmpty<T extends object>(value: T): T {
  const isEmpty = (one: unknown): boolean =>
    one === undefined || (Array.isArray(one) && one.length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, one]) => !isEmpty(one))) as T;
}

function listAlternatives({ label, alt }: MechanismModel): Record<string, string[]> | undefined {
  const lists = Object.entries(alt)
    .map(
      ([lang, names]) =>
        [
          lang,
          // A name is preferred or alternative, never both: two simplified names can be one in traditional characters.
          [...new Set(names)].filter((name) => name !== label[lang as keyof Labels]),
        ] as const,
    )
    .filter(([, names]) => names.length > 0);
  return lists.length === 0 ? undefined : Object.fromEntries(lists);
}

/** A mechanism as a SKOS concept. Its category is a top concept, and broader where nothing between them leads there. */
export function toConcept(
  model: MechanismModel,
  models: ReadonlyMap<string, MechanismModel>,
): Concept {
  const { id, label, definition, category, attestations } = model;
  const sentences = attestations.flatMap((one) =>
    one.sentences.map((sentence) => `${SITE}${sentencePath(one.source, sentence.id)}`),
  );
  const alternatives = listAlternatives(model);
  return withoutEmpty<Concept>({
    id: toConceptIri(id),
    type: 'Concept',
    prefLabel: label,
    ...(alternatives === undefined ? {} : { altLabel: alternatives }),
    definition: { 'zh-Hans': definition.zh, en: definition.en },
    notation: id,
    inScheme: SCHEME_IRI,
    broader: [
      ...model.broader.map((wider) => toConceptIri(wider.id)),
      ...(isBelowCategory(model, models) ? [toCategoryIri(category.id)] : []),
    ],
    narrower: model.narrower.map((one) => toConceptIri(one.id)),
    related: model.related.map((one) => toConceptIri(one.id)),
    ...(attestations.length === 0
      ? {}
      : { example: { 'zh-Hans': [...new Set(attestations.map(({ quote }) => quote))] } }),
    source: [...new Set(sentences)],
    evidence: attestations.map(({ key }) => `${SITE}/data/annotations.jsonld#${id}.${key}`),
  });
}

/** A category as a top concept of the scheme. */
function toTopConcept(
  [id, { label, definition }]: [string, Corpus['categories'][string]],
  models: ReadonlyMap<string, MechanismModel>,
): Concept {
  const below = [...models.values()].filter(
    (model) => model.category.id === id && isBelowCategory(model, models),
  );
  return withoutEmpty<Concept>({
    id: toCategoryIri(id),
    type: 'Concept',
    prefLabel: deriveLabels(label),
    definition: { 'zh-Hans': definition.zh, en: definition.en },
    notation: id,
    inScheme: SCHEME_IRI,
    topConceptOf: SCHEME_IRI,
    narrower: below.map((model) => toConceptIri(model.id)),
  });
}

/** Every concept of the scheme: categories in their order, then mechanisms. */
export function listConcepts(
  { categories }: Pick<Corpus, 'categories'>,
  list: readonly MechanismModel[],
): Concept[] {
  const models = new Map(list.map((model) => [model.id, model]));
  return [
    ...Object.entries(categories).map((entry) => toTopConcept(entry, models)),
    ...list.map((model) => toConcept(model, models)),
  ];
}

/** The scheme itself. */
export const createScheme = ({ categories }: Pick<Corpus, 'categories'>) => ({
  id: SCHEME_IRI,
  type: 'ConceptScheme' as const,
  title: { 'zh-Hans': '县域机制志：机制', en: 'The County Mechanism Gazetteer: mechanisms' },
  hasTopConcept: Object.keys(categories).map(toCategoryIri),
});
