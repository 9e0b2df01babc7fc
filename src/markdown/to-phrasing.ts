import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { ESCAPE_MEND, INLINE_NAMES, MARKER_NAMES, type InlineName } from '../content/directives.ts';
import { parseInline } from '../content/parse-inline.ts';
import type { RenderContext } from './context.ts';
import { INLINE_DIRECTIVES } from './directives/registry.ts';
import { text, toText } from './element.ts';

/** Plain Markdown that a sentence may hold. */
const ALLOWED = new Set(['text', 'emphasis', 'strong', 'textDirective']);
/** `1:30` is read as a directive called 30: a name without letters is a plain colon. */
const RE_NO_LETTER = /^[^\p{L}]+$/u;

const isInlineName = (name: string): name is InlineName =>
  (INLINE_NAMES as readonly string[]).includes(name);
const isMarkerName = (name: string): boolean => (MARKER_NAMES as readonly string[]).includes(name);

const isBare = ({ children, attributes }: TextDirective): boolean =>
  children.length === 0 && Object.keys(attributes ?? {}).length === 0;

function reportUnknown({ name }: TextDirective, { report }: RenderContext): void {
  if (isMarkerName(name)) {
    report(
      `Unexpected ":${name}" inside a sentence, expected it at the end of the line`,
      'move it behind the full stop',
    );
  } else {
    report(`Unexpected directive ":${name}", expected a registered one`, ESCAPE_MEND);
  }
}

function readId(node: TextDirective, { report }: RenderContext): string | undefined {
  const { id, ...others } = node.attributes ?? {};
  const names = [...Object.keys(others), ...(id !== undefined && node.name !== 'm' ? ['id'] : [])];
  if (names.length > 0) {
    report(
      `Unexpected attribute ${names.join(', ')} of ":${node.name}", expected ${node.name === 'm' ? 'only {#id}' : 'none'}`,
      'remove it',
    );
  }
  return id ?? undefined;
}

function renderDirective(node: TextDirective, context: RenderContext): ElementContent[] {
  if (RE_NO_LETTER.test(node.name) && isBare(node)) return [text(`:${node.name}`)];
  if (!isInlineName(node.name)) {
    reportUnknown(node, context);
    return [];
  }
  const id = readId(node, context);
  const children = toHast(node.children, context);
  const label = children.map(toText).join('').trim();
  return INLINE_DIRECTIVES[node.name]({ label, children, id }, context);
}

function checkAllowed(nodes: readonly PhrasingContent[], { report }: RenderContext): void {
  for (const { type } of nodes.filter((node) => !ALLOWED.has(node.type))) {
    report(
      `Unexpected Markdown "${type}" in a sentence, expected words, emphasis and directives`,
      'put a backslash before its first character if it is meant as it stands',
    );
  }
}

function toHast(nodes: readonly PhrasingContent[], context: RenderContext): ElementContent[] {
  checkAllowed(nodes, context);
  const kept = nodes.filter((node) => ALLOWED.has(node.type));
  const textDirective = (_: unknown, node: TextDirective): ElementContent[] =>
    renderDirective(node, context);
  const tree = unified()
    .use(remarkRehype, { handlers: { textDirective } })
    .runSync({ type: 'root', children: [{ type: 'paragraph', children: [...kept] }] });
  return tree.children.flatMap((child) => (child.type === 'element' ? child.children : []));
}

/** Renders the inline Markdown of one sentence, without its markers, to HTML nodes. */
export function toPhrasing(markdown: string, context: RenderContext): ElementContent[] {
  return toHast(parseInline(markdown), context);
}
