import { DataFactory, type Quad, Writer } from 'n3';
import { CONCEPT_CONTEXT, PREFIXES } from './context.ts';

const { literal, namedNode, quad } = DataFactory;
const RDF_TYPE = namedNode(`${PREFIXES.rdf}type`);

/** How the context reads a key: the IRI of the property, and of what its values are made. */
interface Term {
  iri: string;
  form: 'link' | 'languages' | 'text';
}

function readTerm(key: string): Term {
  const entry = (CONCEPT_CONTEXT as Record<string, unknown>)[key];
  if (typeof entry === 'string') return { iri: entry, form: 'text' };
  if (typeof entry !== 'object' || entry === null || !('@id' in entry)) {
    throw new RangeError(`Unexpected key "${key}", expected one of the context`);
  }
  return {
    iri: String(entry['@id']),
    form: '@container' in entry && entry['@container'] === '@language' ? 'languages' : 'link',
  };
}

/** A literal with its tag as BCP 47 writes it, `zh-Hans`: n3 keeps tags in lower case, which RDF 1.1 allows and RFC 5646 does not advise. */
const toLiteral = (text: string, lang: string) =>
  Object.defineProperty(literal(text, lang), 'language', { value: lang });

/** Literals of a language map: one text or several for each language. */
const toLiterals = (map: object) =>
  Object.entries(map as Record<string, string | string[]>).flatMap(([lang, texts]) =>
    [texts].flat().map((text) => toLiteral(text, lang)),
  );

function toQuads({ id, type, ...properties }: { id: string; type: string }): Quad[] {
  const subject = namedNode(id);
  const ofType = quad(subject, RDF_TYPE, namedNode(readTerm(type).iri));
  const others = Object.entries(properties as Record<string, unknown>).flatMap(([key, value]) => {
    const { iri, form } = readTerm(key);
    const objects =
      form === 'languages'
        ? toLiterals(value as object)
        : [value]
            .flat()
            .map((one) => (form === 'link' ? namedNode(String(one)) : literal(String(one))));
    return objects.map((object) => quad(subject, namedNode(iri), object));
  });
  return [ofType, ...others];
}

/** Writes nodes, keyed by the words of `CONCEPT_CONTEXT`, as Turtle, in their order. Throws for a key that the context lacks. */
export function writeTurtle(nodes: readonly { id: string; type: string }[]): string {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads(nodes.flatMap(toQuads));
  let turtle = '';
  // Without a stream, the writer answers before `end` returns.
  writer.end((error: Error | null, result: string) => {
    if (error !== null) throw error;
    turtle = result;
  });
  return turtle;
}
