import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writer = unified().use(rehypeStringify).freeze();

function isLimits(node: RootContent): boolean {
  const { properties = {} } = node as Partial<Element>;
  const { className } = properties;
  return Array.isArray(className) && className.includes('limits');
}

/** Parts rendered prose into what the sources say and what they do not show: the boxes of limits, which have a section of their own. */
export function splitLimits(html: string): { told: string; limits: string } {
  const { children } = fromHtml(html, { fragment: true });
  const write = (nodes: RootContent[]): string =>
    writer.stringify({ type: 'root', children: nodes });
  return {
    told: write(children.filter((node) => !isLimits(node))),
    limits: write(children.filter(isLimits)),
  };
}
