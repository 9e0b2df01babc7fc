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

const RE_HEADING = /^H[1-6]$/u;

/** The element of the fragment; of a heading its section, which is what it names. */
function findNamed(): Element | null {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const section = named !== null && RE_HEADING.test(named.tagName) && named.closest('section');
  return section instanceof Element ? section : named;
}

/** The element of the fragment and those up to the one that `to` names. */
function listTargets(): Element[] {
  const first = findNamed();
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

/** Text nodes in order, and where each begins in the text that they make. */
interface Run {
  text: string;
  nodes: { node: Text; at: number; block: Element | null }[];
}

/** Words of different blocks are different words: a heading never runs into what follows it. */
const BLOCKS = 'p, li, dt, dd, td, th, div, section, header, h1, h2, h3, h4, figcaption';

function addNode(run: Run, node: Text, parent: Element): void {
  const block = parent.closest(BLOCKS);
  const last = run.nodes.at(-1);
  if (last !== undefined && last.block !== block) run.text += '\n';
  run.nodes.push({ node, at: run.text.length, block });
  run.text += node.data;
}

/** Text nodes by the language in which they stand: a phrase may run over sentences, never over languages. */
function listRuns(targets: readonly Element[]): Run[] {
  const runs = new Map<string, Run>();
  for (const target of targets) {
    const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (parent === null || parent.closest(LEFT_OUT) !== null) continue;
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      const run = runs.get(lang) ?? { text: '', nodes: [] };
      runs.set(lang, run);
      addNode(run, node, parent);
    }
  }
  return [...runs.values()];
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

function markRanges({ nodes }: Run, ranges: readonly Range[]): HTMLElement[] {
  return nodes.flatMap(({ node, at }) => {
    const { length } = node;
    const inside = ranges
      .map(([start, end]) => [Math.max(start - at, 0), Math.min(end - at, length)] as const)
      .filter(([start, end]) => start < end);
    // From the end, so that the offsets of what stands before stay true.
    return inside
      .toReversed()
      .map(([start, end]) => wrap(node, start, end))
      .reverse();
  });
}

/** Lights the phrases of the address in the sentences that its fragment names. */
function markArrival(): void {
  const wanted = new URLSearchParams(location.search).getAll(MARK_PARAMETER);
  const marks = listRuns(listTargets()).flatMap((run) => {
    const tokens = tokenize(run.text);
    const ranges = wanted.flatMap((phrase) =>
      findPhrase(
        tokens,
        tokenize(phrase.slice(0, LONGEST_MARK)).map(({ token }) => token),
      ),
    );
    return markRanges(run, joinRanges(ranges));
  });
  marks[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

markArrival();
