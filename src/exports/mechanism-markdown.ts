import type { BlockContent, List, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { mechanismPath, sentencePath, SITE, sourcePath } from '../site/addresses.ts';
import type { MechanismModel, ModelAttestation, ModelLink } from './mechanism-model.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (path: string, value: string): PhrasingContent => ({
  type: 'link',
  url: `${SITE}${path}`,
  children: [text(value)],
});
const paragraph = (...children: PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children,
});
const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
const list = (items: readonly (readonly PhrasingContent[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...children)],
  })),
});

/** A heading with its blocks; nothing where there is nothing to say. */
function section(title: string, blocks: readonly RootContent[]): RootContent[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

/** A list of what there is; nothing where there is nothing. */
const listAll = (items: readonly (readonly PhrasingContent[])[]): List[] =>
  items.length === 0 ? [] : [list(items)];

const toLinks = (links: readonly ModelLink[]): List[] =>
  listAll(links.map(({ id, zh, en }) => [link(mechanismPath(id), en), text(` ${zh}`)]));

function toAttestation({
  source,
  title,
  quote,
  voice,
  sentences,
}: ModelAttestation): RootContent[] {
  const places = sentences.flatMap(({ id }, index) => [
    ...(index === 0 ? [] : [text(', ')]),
    link(sentencePath(source, id), id),
  ]);
  const english = sentences.flatMap(({ en }) => en ?? []).join(' ');
  return [
    { type: 'blockquote', children: [paragraph(text(quote))] },
    ...(english === '' ? [] : [paragraph(text(`In context: ${english}`))]),
    ...(voice === null ? [] : [paragraph(text(`Said by: ${voice.en} (${voice.zh})`))]),
    paragraph(link(sourcePath(source), title.en ?? title.zh), text(` ${title.zh}, `), ...places),
  ];
}

const STATES = {
  named: 'Named and quoted in',
  described: 'Described without the name in',
  elsewhere: 'The words occur, for another thing, in',
  inside: 'The words occur only inside another name in',
  unattested: 'The words occur, not quoted yet, in',
  absent: 'No quotation, and none of the labels, in',
} as const;

function toPresence({ presence }: MechanismModel): RootContent[] {
  const items = Object.entries(STATES).flatMap(([state, words]) => {
    const found = presence.filter((one) => one.state === state);
    const sources = found.map(({ source, reason, inside }) => {
      const names = state === 'inside' ? inside.join('、') : '';
      const why = [names, reason?.en, reason?.zh].filter((word) => (word ?? '') !== '').join(' ');
      return why === '' ? source : `${source} (${why})`;
    });
    return sources.length === 0 ? [] : [[text(`${words}: ${sources.join(', ')}`)]];
  });
  const [first] = presence;
  if (first === undefined) return [];
  return [list(items), paragraph(text(`Labels searched: ${first.labels.join(', ')}`))];
}

/** What a number in the name promises and the source keeps; nothing where the name promises nothing. */
const toPromise = (slogan: MechanismModel['slogan']): string =>
  slogan === null
    ? ''
    : ` (${slogan.state}, ${String(slogan.found)} of ${String(slogan.promised ?? '?')})`;

const toAnatomy = ({ anatomy }: MechanismModel): List[] =>
  listAll(anatomy.map(({ field, zh, en }) => [text(`${field}: ${en} (${zh})`)]));

const toParts = ({ parts }: MechanismModel): List[] =>
  listAll(
    parts.map(({ zh, en, mechanism }) => [
      mechanism === null ? text(en) : link(mechanismPath(mechanism), en),
      text(` (${zh})`),
    ]),
  );

/** `mechanisms/<id>.md`: what the mechanism's page says, in both languages, as CommonMark. Built as a tree, so that markup in a quotation stays text. */
export function writeMechanismMarkdown(model: MechanismModel): string {
  const { id, label, definition, category, slogan, attestations } = model;
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, `${label['zh-Hans']} ${label.en}`),
      paragraph(text(`${label['zh-Latn-pinyin']}; ${label['zh-Hant']}`)),
      paragraph(link(mechanismPath(id), `${SITE}${mechanismPath(id)}`)),
      paragraph(text(`Category: ${category.en} (${category.zh})`)),
      ...section('Definition', [paragraph(text(definition.en)), paragraph(text(definition.zh))]),
      ...section('Anatomy', toAnatomy(model)),
      ...section(`Parts${toPromise(slogan)}`, toParts(model)),
      ...section('Attestations', attestations.flatMap(toAttestation)),
      ...section('Where it is attested', toPresence(model)),
      ...section('Broader', toLinks(model.broader)),
      ...section('Narrower', toLinks(model.narrower)),
      ...section('Related', toLinks(model.related)),
    ],
  };
  return toMarkdown(tree, { bullet: '-' });
}
