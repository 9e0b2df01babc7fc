import type { PhrasingContent } from 'mdast';
import type { Corpus, County, Mechanism } from '../../content/corpus.ts';
import { parseInline } from '../../content/parse-inline.ts';
import { parseProse, type ProseLine } from '../../content/parse-prose.ts';
import { LANGS } from '../../content/schemas/text.ts';

/** A place of the site that speaks of a mechanism: a statement of a unit's page, or another definition. */
export type MechanismUse =
  | { kind: 'statement'; unit: string; statement: string }
  | { kind: 'definition'; mechanism: string };

/** Ids that `:m[…]{#id}` names in a line of prose. */
function listLinked(nodes: readonly PhrasingContent[]): string[] {
  return nodes.flatMap((node) => {
    const own = node.type === 'textDirective' && node.name === 'm' ? node.attributes?.['id'] : null;
    const below = 'children' in node ? listLinked(node.children) : [];
    return typeof own === 'string' ? [own, ...below] : below;
  });
}

/** Mechanisms that a statement links to, and those whose attestations it rests on. */
function listOfLine({ text, keys }: ProseLine, { evidence }: County): string[] {
  const cited = keys.flatMap((key) => {
    const ref = evidence[key];
    return ref !== undefined && 'mechanism' in ref ? [ref.mechanism] : [];
  });
  return [...listLinked(parseInline(text)), ...cited];
}

function listOfUnit(unit: County): [id: string, use: MechanismUse][] {
  const pairs = LANGS.flatMap((lang) =>
    parseProse(unit.prose[lang].markdown).flatMap((line) =>
      line.statement === null
        ? []
        : listOfLine(line, unit).map((id): [string, string] => [id, line.statement ?? '']),
    ),
  );
  return pairs.map(([id, statement]) => [id, { kind: 'statement', unit: unit.id, statement }]);
}

function listOfDefinition({ id, definition, body }: Mechanism): [id: string, use: MechanismUse][] {
  const texts = LANGS.flatMap((lang) => [definition[lang], body[lang]]);
  const others = texts.flatMap((text) => listLinked(parseInline(text)));
  return others
    .filter((other) => other !== id)
    .map((other) => [other, { kind: 'definition', mechanism: id }]);
}

/** Where the site uses each mechanism, by id: units first, then definitions, in the corpus's order; each place once. */
export function listUses({
  counties,
  mechanisms,
}: Pick<Corpus, 'counties' | 'mechanisms'>): Map<string, MechanismUse[]> {
  const pairs = [
    ...[...counties.values()].flatMap(listOfUnit),
    ...[...mechanisms.values()].flatMap(listOfDefinition),
  ];
  const uses = new Map<string, Map<string, MechanismUse>>();
  for (const [id, use] of pairs) {
    const known = uses.get(id) ?? new Map<string, MechanismUse>();
    uses.set(id, known.set(JSON.stringify(use), use));
  }
  return new Map([...uses].map(([id, places]) => [id, [...places.values()]]));
}
