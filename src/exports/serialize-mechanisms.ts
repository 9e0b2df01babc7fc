import type { Corpus } from '../content/corpus.ts';
import type { PresenceState } from '../evidence/presence.ts';
import { mechanismPath, SITE } from '../site/addresses.ts';
import { createScheme, listConcepts, toConcept } from './concepts.ts';
import { CONCEPT_CONTEXT } from './context.ts';
import { toJson } from './export-file.ts';
import type { MechanismModel } from './mechanism-model.ts';
import { writeTurtle } from './write-turtle.ts';

/** Sources by what they have of a mechanism, and the labels that were searched. */
function groupPresence({ presence }: MechanismModel) {
  const listOf = (state: PresenceState): string[] =>
    presence.filter((one) => one.state === state).map(({ source }) => source);
  return {
    labels: presence[0]?.labels ?? [],
    named: listOf('named'),
    described: listOf('described'),
    elsewhere: presence
      .filter(({ state }) => state === 'elsewhere')
      .map(({ source, reason, inside }) => ({ source, reason, inside })),
    inside: presence
      .filter(({ state }) => state === 'inside')
      .map(({ source, inside }) => ({ source, names: inside })),
    unattested: listOf('unattested'),
    absent: listOf('absent'),
  };
}

/** `data/mechanisms.json`: every mechanism in the order of its id. Texts of sentences stand in `data/sources.json`. */
export function serializeMechanisms(models: readonly MechanismModel[]): string {
  const idsOf = (links: readonly { id: string }[]): string[] => links.map(({ id }) => id);
  const records = models.map((model) => ({
    id: model.id,
    address: `${SITE}${mechanismPath(model.id)}`,
    label: model.label,
    alt: model.alt,
    category: model.category.id,
    named: model.named,
    definition: model.definition,
    broader: idsOf(model.broader),
    narrower: idsOf(model.narrower),
    related: idsOf(model.related),
    anatomy: model.anatomy,
    parts: model.parts,
    slogan: model.slogan,
    attestations: model.attestations.map(({ key, source, quote, voice, sentences }) => ({
      id: `${model.id}.${key}`,
      source,
      sentences: idsOf(sentences),
      quote,
      voice,
    })),
    presence: groupPresence(model),
  }));
  return toJson(records);
}

/** `data/mechanisms.jsonld`: the SKOS concept scheme, categories as its top concepts. */
export function serializeScheme(
  corpus: Pick<Corpus, 'categories'>,
  models: readonly MechanismModel[],
): string {
  const graph = [createScheme(corpus), ...listConcepts(corpus, models)];
  return toJson({ '@context': CONCEPT_CONTEXT, '@graph': graph });
}

/** `data/mechanisms.ttl`: the same graph in Turtle. */
export function serializeTurtle(
  corpus: Pick<Corpus, 'categories'>,
  models: readonly MechanismModel[],
): string {
  return writeTurtle([createScheme(corpus), ...listConcepts(corpus, models)]);
}

/** `mechanisms/<id>.jsonld`: one concept, as in the scheme. */
export function serializeConcept(
  model: MechanismModel,
  models: ReadonlyMap<string, MechanismModel>,
): string {
  return toJson({ '@context': CONCEPT_CONTEXT, ...toConcept(model, models) });
}
