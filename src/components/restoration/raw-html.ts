import type { Element, ElementContent, Root } from 'hast';
import { createHighlighterCoreSync, type ShikiTransformer } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { Say } from '../../i18n/words.ts';
import { isFocal } from './families.ts';
import { type RawRow, type Run, toRunId } from './runs.ts';

const highlighter = createHighlighterCoreSync({
  engine: createJavaScriptRegexEngine(),
  langs: [],
  themes: [],
});

const isElement = (node: ElementContent | Root['children'][number]): node is Element =>
  node.type === 'element';

/** The highlighter's own mark of a line; a run that fills its line stands on the same element. */
const LINE = 'line';

function listClasses({ properties }: Element): string[] {
  const found = properties['class'] ?? [];
  return (Array.isArray(found) ? found.map(String) : String(found).split(' ')).filter(
    (name) => name !== LINE,
  );
}

/** Takes away the spans that say nothing: the highlighter puts one round each line and each plain run. */
function unwrap(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    const children = unwrap(node.children);
    const classes = listClasses(node);
    if (classes.length === 0) return children;
    return [{ ...node, properties: { ...node.properties, class: classes }, children }];
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

/** A link has a name even where all that it marks is a space. */
const nameBlank = ({ before }: Run, say: Say) =>
  before.trim() === '' ? { 'aria-label': say('rest.space') } : {};

function toDecoration(run: Run, say: Say) {
  const [start, end] = run.utf16;
  const properties = { class: `k k-${run.family}` };
  if (!isFocal(run.family)) return { start, end, properties };
  const link = { ...properties, href: `#${toRunId(run)}`, ...nameBlank(run, say) };
  return { start, end, tagName: 'a', properties: link };
}

/** Private-use characters have no shape of their own; the page shows their number. */
const RE_PRIVATE_USE = /[\uE000-\uF8FF]/gu;

const markPrivateUse = ({ index, 0: character }: RegExpExecArray) => ({
  start: index,
  end: index + character.length,
  properties: {
    class: 'private',
    'data-code': character.charCodeAt(0).toString(16).toUpperCase(),
  },
});

/** The seed's side of a row as HTML: its characters as text, the runs as classes, no inline style. */
export function renderRaw({ text, runs }: RawRow, say: Say): string {
  return highlighter.codeToHtml(text, {
    lang: 'text',
    theme: 'none',
    decorations: [
      ...runs.map((run) => toDecoration(run, say)),
      ...[...text.matchAll(RE_PRIVATE_USE)].map(markPrivateUse),
    ],
    transformers: [onlyDecorations],
  });
}
