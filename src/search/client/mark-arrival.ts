import { createTokenizer } from '../fold.ts';
import { findPhrase, joinRanges, type Range } from '../phrase.ts';
import { MARK_PARAMETER } from './mark-parameter.ts';

/** What is no part of the text: links to sentences, margin notes, controls. */
const LEFT_OUT = '.sid, .mn, button, script, style, svg, nav';
const LONGEST_MARK = 200;
/** The phrase is written as it stands on the page: no other script is folded. */
const tokenize = createTokenizer(new Map());

/** What stands before the sections of a part of the page: its head. */
function listHead(part: Element): Element[] {
  const children = [...part.children];
  const section = children.findIndex(({ tagName }) => tagName === 'SECTION');
  return children.slice(0, section);
}

/** The element of the fragment and those up to the one that `to` names. */
function listTargets(): Element[] {
  const first = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (first === null) return [];
  if (first.querySelector(':scope > section') !== null) return listHead(first);
  const to = document.getElementById(new URLSearchParams(location.search).get('to') ?? '');
  const targets: Element[] = [];
  for (let row: Element | null = first; row !== null; row = row.nextElementSibling) {
    targets.push(row);
    if (row === to) return targets;
  }
  return [first];
}

/** Text nodes in order, by the language in which they stand: a phrase may run over sentences, never over languages. */
function groupNodes(targets: readonly Element[]): Text[][] {
  const groups = new Map<string, Text[]>();
  for (const target of targets) {
    const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (parent === null || parent.closest(LEFT_OUT) !== null) continue;
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      groups.set(lang, [...(groups.get(lang) ?? []), node]);
    }
  }
  return [...groups.values()];
}

/** Wraps the part of a text node in `<mark>`. */
function wrap(node: Text, start: number, end: number): HTMLElement {
  const mark = document.createElement('mark');
  const part = start === 0 ? node : node.splitText(start);
  part.splitText(end - start);
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}

function markRanges(nodes: readonly Text[], ranges: readonly Range[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let at = nodes.reduce((sum, { length }) => sum + length, 0);
  // From the end, so that the offsets of what stands before stay true.
  for (const node of nodes.toReversed()) {
    at -= node.length;
    const inside = ranges
      .map(([start, end]) => [Math.max(start - at, 0), Math.min(end - at, node.length)] as const)
      .filter(([start, end]) => start < end);
    for (const [start, end] of inside.toReversed()) marks.push(wrap(node, start, end));
  }
  return marks.reverse();
}

/** Lights the phrases of the address in the sentences that its fragment names. */
function markArrival(): void {
  const wanted = new URLSearchParams(location.search).getAll(MARK_PARAMETER);
  const marks = groupNodes(listTargets()).flatMap((nodes) => {
    const tokens = tokenize(nodes.map(({ data }) => data).join(''));
    const ranges = wanted.flatMap((phrase) =>
      findPhrase(
        tokens,
        tokenize(phrase.slice(0, LONGEST_MARK)).map(({ token }) => token),
      ),
    );
    return markRanges(nodes, joinRanges(ranges));
  });
  marks[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

markArrival();
