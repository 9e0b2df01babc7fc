import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Corpus, County, Mechanism } from '../content/corpus.ts';
import { parseInline } from '../content/parse-inline.ts';
import type { ProseLine } from '../content/parse-prose.ts';
import { type Lang, LANGS } from '../content/schemas/text.ts';
import type { Place } from '../report/problem.ts';
import { listDirectives } from './list-directives.ts';

/** A text of ours, one line of inline Markdown, where it is typed. */
export interface AuthoredText {
  lang: Lang;
  place: Place;
  text: string;
  nodes: PhrasingContent[];
  directives: TextDirective[];
}

function createText(lang: Lang, place: Place, text: string): AuthoredText {
  const nodes = parseInline(text);
  return { lang, place, text, nodes, directives: listDirectives(nodes) };
}

function listOfMechanism({ definition, body, file, lineOf }: Mechanism): AuthoredText[] {
  return LANGS.flatMap((lang) => {
    const at = `definition.${lang}`;
    const lines = body[lang].split('\n').filter((line) => line.trim() !== '');
    return [
      createText(lang, { file, line: lineOf(at), at }, definition[lang]),
      ...lines.map((line) => createText(lang, { file, at: 'body' }, line)),
    ];
  });
}

function listOfCounty(county: County, lines: Record<Lang, ProseLine[]>): AuthoredText[] {
  const { file, lineOf, lede, prose } = county;
  return LANGS.flatMap((lang) => {
    const at = `lede.${lang}`;
    return [
      createText(lang, { file, line: lineOf(at), at }, lede[lang]),
      ...lines[lang].map(({ line, text }) =>
        createText(lang, { file: prose[lang].file, line }, text),
      ),
    ];
  });
}

/** Lists every text of ours in which directives may stand: definitions, bodies, ledes and prose. */
export function listAuthored(
  { mechanisms }: Corpus,
  prose: readonly { county: County; lines: Record<Lang, ProseLine[]> }[],
): AuthoredText[] {
  return [
    ...[...mechanisms.values()].flatMap(listOfMechanism),
    ...prose.flatMap(({ county, lines }) => listOfCounty(county, lines)),
  ];
}
