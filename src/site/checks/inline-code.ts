import type { Element } from 'hast';
import { LOADER } from '../loader.ts';
import type { CheckPage } from './check.ts';

const RE_HANDLER = /^on[A-Z]/;
/** Types of data blocks: the browser never runs them. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);

function isInlineScript({ tagName, properties, children }: Element): boolean {
  if (tagName !== 'script' || properties['src'] !== undefined) return false;
  const [text] = children;
  if (text?.type === 'text' && text.value === LOADER) return false;
  return !DATA_TYPES.has(String(properties['type']));
}

function findInlineCode(element: Element): string | undefined {
  if (element.tagName === 'style') return 'style element';
  if (isInlineScript(element)) return 'inline script';
  return Object.keys(element.properties).find((name) => name === 'style' || RE_HANDLER.test(name));
}

/** No inline style, script (but the loader) or handler: the content security policy would drop it without a word. */
export const inlineCode: CheckPage = (page, _site, report) => {
  for (const element of page.elements) {
    const found = findInlineCode(element);
    if (found === undefined) continue;
    report(
      element,
      `Unexpected ${found} in <${element.tagName}>, expected a class or a file of its own`,
      'move it to the style sheet or to a script file; the policy allows nothing inline',
    );
  }
};
