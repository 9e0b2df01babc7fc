import type { Element, Nodes } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { SitePage } from '../../site/read-site.ts';
import { escapeHtml } from '../escape-html.ts';

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'article blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);
/** What holds no text for a reader. */
const SILENT = new Set(['script', 'style', 'svg', 'template', 'datalist']);

function findMain(page: SitePage): Element {
  let main: Element | undefined;
  visit(page.tree, 'element', (element) => {
    if (element.tagName !== 'main') return undefined;
    main = element;
    return EXIT;
  });
  if (main === undefined) throw new TypeError(`Unexpected page ${page.path}, expected a main`);
  return main;
}

/** The text of a tree, one line for each block. */
function listLines(tree: Nodes): string[] {
  let lines = [''];
  visit(tree, (node) => {
    if (node.type === 'text') lines = [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${node.value}`];
    if (node.type !== 'element') return undefined;
    if (SILENT.has(node.tagName)) return SKIP;
    if (BLOCKS.has(node.tagName)) lines.push('');
    return undefined;
  });
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The text of a page and nothing else: no style, script, link or picture. The peer of the bench. */
export function toBarePage(page: SitePage, lang: string): string {
  const lines = listLines(findMain(page)).map((line) => `<p>${escapeHtml(line)}</p>\n`);
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(page.path)}</title></head>
<body><main>
${lines.join('')}</main></body>
</html>
`;
}
