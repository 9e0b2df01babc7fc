import type { Element, ElementContent, Properties, Text } from 'hast';

/** Makes a text node: its characters are escaped when it is written, whatever they are. */
export const text = (value: string): Text => ({ type: 'text', value });

/** Makes an HTML element. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** The characters of a node and of what stands below it. */
export function toText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(toText).join('') : '';
}
