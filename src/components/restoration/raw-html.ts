import type { Element, ElementContent, Root } from 'hast';
import { createHighlighterCoreSync, type ShikiTransformer } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { isFocal } from './families.ts';
import { type RawRow, type Run, toRunId } from './runs.ts';

const highlighter = createHighlighterCoreSync({
  engine: createJavaScriptRegexEngine(),
  langs: [],
  themes: [],
});

const isElement = (node: ElementContent | Root['children'][number]): node is Element =>
  node.type === 'element';

/** A span that says nothing: the highlighter puts one round each line and each plain run. */
const isBare = (node: Element): boolean =>
  node.tagName === 'span' &&
  (node.properties['class'] === undefined || node.properties['class'] === 'line');

function unwrap(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    const children = unwrap(node.children);
    return isBare(node) ? children : [{ ...node, children }];
  });
}

/** Only the decorations stay: a page of two thousand edits must not have four thousand spans, nor a style. */
const onlyDecorations: ShikiTransformer = {
  name: 'only-decorations',
  root: (root) => {
    const pre = root.children.find(isElement);
    const code = pre?.children.find(isElement);
    return { type: 'root', children: unwrap(code?.children ?? []) };
  },
};

function toDecoration(run: Run) {
  const [start, end] = run.utf16;
  const properties = { class: `k k-${run.family}` };
  if (!isFocal(run.family)) return { start, end, properties };
  return { start, end, tagName: 'a', properties: { ...properties, href: `#${toRunId(run)}` } };
}

/** The seed's side of a row as HTML: its characters as text, the runs as classes, no inline style. */
export function renderRaw({ text, runs }: RawRow): string {
  return highlighter.codeToHtml(text, {
    lang: 'text',
    theme: 'none',
    decorations: runs.map(toDecoration),
    transformers: [onlyDecorations],
  });
}
