import { type Quad, Store } from 'n3';

export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Everything that is broader than a concept, at any distance; holds the concept itself where there is a cycle. */
function listBroader(store: Store, concept: string): Set<string> {
  const seen = new Set<string>();
  const queue = [concept];
  for (const next of queue) {
    for (const { value } of store.getObjects(next, `${SKOS}broader`, null)) {
      if (!seen.has(value)) queue.push(value);
      seen.add(value);
    }
  }
  return seen;
}

function checkLabels(store: Store, concept: string): string[] {
  const labelsOf = (property: string): [lang: string, text: string][] =>
    store
      .getObjects(concept, `${SKOS}${property}`, null)
      .map((label) => ['language' in label ? String(label.language) : '', label.value]);
  const preferred = labelsOf('prefLabel');
  const languages = preferred.map(([lang]) => lang);
  const both = labelsOf('altLabel').filter(([lang, text]) =>
    preferred.some((other) => other[0] === lang && other[1] === text),
  );
  return [
    ...(new Set(languages).size < languages.length
      ? [`${concept}: two prefLabels of a language`]
      : []),
    ...(languages.includes('en') && languages.includes('zh-hans')
      ? []
      : [`${concept}: no prefLabel`]),
    ...both.map(([, text]) => `${concept}: "${text}" is both prefLabel and altLabel`),
  ];
}

function checkLinks(store: Store, concept: string): string[] {
  const has = (subject: string, property: string, object: string): boolean =>
    store.countQuads(subject, `${SKOS}${property}`, object, null) > 0;
  const objects = (property: string): string[] =>
    store.getObjects(concept, `${SKOS}${property}`, null).map(({ value }) => value);
  const broader = listBroader(store, concept);
  const inverses = [
    ...objects('broader').filter((other) => !has(other, 'narrower', concept)),
    ...objects('narrower').filter((other) => !has(other, 'broader', concept)),
    ...objects('related').filter((other) => !has(other, 'related', concept)),
    ...objects('topConceptOf').filter((scheme) => !has(scheme, 'hasTopConcept', concept)),
  ];
  return [
    ...(broader.has(concept) ? [`${concept}: cycle`] : []),
    ...objects('related')
      .filter((other) => broader.has(other))
      .map((other) => `${concept}: related to what is broader, ${other}`),
    ...inverses.map((other) => `${concept}: no inverse of the link to ${other}`),
    ...(objects('inScheme').length === 1 ? [] : [`${concept}: outside the scheme`]),
  ];
}

/** Checks the integrity conditions of SKOS (S9, S13, S14, S27) and that inverses are written; written without the code that it judges. */
export function checkScheme(quads: readonly Quad[]): string[] {
  const store = new Store([...quads]);
  const concepts = store.getSubjects(RDF_TYPE, `${SKOS}Concept`, null).map(({ value }) => value);
  return concepts.flatMap((concept) => [
    ...checkLabels(store, concept),
    ...checkLinks(store, concept),
  ]);
}
