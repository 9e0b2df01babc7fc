import type { Element, ElementContent } from 'hast';
import type { Lang } from '../content/schemas/text.ts';
import { type Autolink, findAutolinks, type LinkedName } from './autolink.ts';
import { bindRings } from './bind-rings.ts';
import { element, text } from './element.ts';

/** What automatic links are made from. */
export interface LinkedNames {
  /** Of the prose. */
  lang: Lang;
  names: readonly LinkedName[];
  /** Address of a mechanism in the page's language. */
  toHref: (id: string) => string | undefined;
  /** Ids that stay words: the mechanism whose page it is. */
  own: readonly string[];
}

const HEADINGS: readonly string[] = ['h2', 'h3'];
/** Where no link is made: inside links, in headings, in tags, and in notes, which name what was not found. */
const CLOSED_TAGS: readonly string[] = ['a', 'code', ...HEADINGS];
const CLOSED_CLASSES: readonly string[] = ['note', 'tag'];

function listClasses({ properties }: Element): readonly (string | number)[] {
  const { className } = properties;
  return Array.isArray(className) ? className : [];
}

const isClosed = (node: Element): boolean =>
  CLOSED_TAGS.includes(node.tagName) ||
  listClasses(node).some((name) => CLOSED_CLASSES.includes(String(name)));

/** A sentence whose last word is bound to its rings, taken apart: a name may end in that word. */
interface Unbound {
  words: ElementContent[];
  /** Null where nothing was bound. */
  rings: ElementContent[] | null;
  after: readonly ElementContent[];
}

const isBound = (node: ElementContent): node is Element =>
  node.type === 'element' &&
  listClasses(node).includes('nb') &&
  node.children.some(({ type }) => type === 'text');

function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.reduce<ElementContent[]>((joined, node) => {
    const last = joined.at(-1);
    if (last?.type !== 'text' || node.type !== 'text') return [...joined, node];
    return [...joined.slice(0, -1), text(last.value + node.value)];
  }, []);
}

function unbind(nodes: readonly ElementContent[]): Unbound {
  const at = nodes.findIndex(isBound);
  const bound = nodes[at];
  if (bound?.type !== 'element') return { words: [...nodes], rings: null, after: [] };
  const words = bound.children.filter(({ type }) => type === 'text');
  const rings = bound.children.filter(({ type }) => type !== 'text');
  return {
    words: joinTexts([...nodes.slice(0, at), ...words]),
    rings,
    after: nodes.slice(at + 1),
  };
}

/** Texts that may hold links, in reading order. */
function listTexts(nodes: readonly ElementContent[]): string[] {
  const { words, after } = unbind(nodes);
  return [...words, ...after].flatMap((node) => {
    if (node.type === 'text') return [node.value];
    return node.type === 'element' && !isClosed(node) ? listTexts(node.children) : [];
  });
}

/** Mechanisms that are linked by hand. */
function listLinked(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const id = node.properties['dataMechanism'];
    return typeof id === 'string' ? [id] : listLinked(node.children);
  });
}

function cutText(value: string, links: readonly Autolink[], { toHref }: LinkedNames) {
  const nodes: ElementContent[] = [];
  let at = 0;
  for (const { id, start, end } of links) {
    const href = toHref(id);
    if (href === undefined) continue;
    if (start > at) nodes.push(text(value.slice(at, start)));
    const properties = { className: ['m', 'auto'], href, dataMechanism: id };
    nodes.push(element('a', properties, [text(value.slice(start, end))]));
    at = end;
  }
  if (at < value.length) nodes.push(text(value.slice(at)));
  return nodes;
}

/** Puts the links in; takes them from the front of `links`, in the order in which `listTexts` gave the texts. */
function placeLinks(
  nodes: readonly ElementContent[],
  links: Autolink[][],
  linked: LinkedNames,
): ElementContent[] {
  const place = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') return cutText(node.value, links.shift() ?? [], linked);
    if (node.type !== 'element' || isClosed(node)) return [node];
    return [{ ...node, children: placeLinks(node.children, links, linked) }];
  };
  const { words, rings, after } = unbind(nodes);
  const placed = words.flatMap(place);
  const bound = rings === null ? placed : bindRings(placed, rings, linked.lang);
  return [...bound, ...after.flatMap(place)];
}

function linkSection(nodes: readonly ElementContent[], linked: LinkedNames): ElementContent[] {
  const taken = new Set([...linked.own, ...listLinked(nodes)]);
  return placeLinks(nodes, findAutolinks(listTexts(nodes), linked.names, taken), linked);
}

/**
 * Makes links of the names of mechanisms in rendered prose: the longest name, where a mechanism is first
 * named in a section, and not where the section links to it by hand. Headings begin sections.
 */
export function linkNames(nodes: readonly ElementContent[], linked: LinkedNames): ElementContent[] {
  const sections: ElementContent[][] = [];
  for (const node of nodes) {
    const begins = node.type === 'element' && HEADINGS.includes(node.tagName);
    const section = sections.at(-1);
    if (section === undefined || begins) sections.push([node]);
    else section.push(node);
  }
  return sections.flatMap((section) => linkSection(section, linked));
}
