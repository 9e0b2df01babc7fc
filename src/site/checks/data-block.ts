import type { Element } from 'hast';
import { SITE } from '../addresses.ts';
import { decodePercent } from '../decode-percent.ts';
import type { Site } from '../read-site.ts';
import type { CheckPage } from './check.ts';

/** Every text in a value of JSON, keys left out. */
function* listTexts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) yield* listTexts(child);
}

/** Whether an address of ours leads to a page or a file, and its fragment to an id of that page. */
function leadsSomewhere(address: string, site: Site): boolean {
  const url = URL.parse(address);
  const path = decodePercent(url?.pathname ?? '');
  if (url === null || path === undefined) return false;
  const page = site.pages.get(path);
  if (page === undefined) return site.files.has(path);
  return url.hash === '' || page.ids.has(decodePercent(url.hash.slice(1)) ?? '');
}

const isOurs = (text: string): boolean => text === SITE || text.startsWith(`${SITE}/`);

function parseBlock({ children }: Element): unknown {
  const [text] = children;
  try {
    return JSON.parse(text?.type === 'text' ? text.value : '');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const MEND = 'mend the address in src/exports/structured or in the head, or build what it names';

/**
 * What the head tells programs can be followed: a page with an address of its own has one data block of
 * JSON-LD, and every address of ours in it and in a `<meta>` leads to a page, a file or an id of the site.
 */
export const dataBlock: CheckPage = (page, site, report) => {
  const report404 = (element: Element, address: string): void => {
    report(element, `Unexpected address ${address}, expected one that leads into the site`, MEND);
  };
  const blocks = page.elements.filter(
    ({ tagName, properties }) =>
      tagName === 'script' && properties['type'] === 'application/ld+json',
  );
  for (const block of blocks) {
    const data = parseBlock(block);
    if (data === undefined)
      report(block, 'Unexpected text in a data block, expected JSON', 'write it with toScriptJson');
    for (const text of listTexts(data))
      if (isOurs(text) && !leadsSomewhere(text, site)) report404(block, text);
  }
  for (const meta of page.elements.filter(({ tagName }) => tagName === 'meta')) {
    const content = String(meta.properties['content'] ?? '');
    if (isOurs(content) && !leadsSomewhere(content, site)) report404(meta, content);
  }
  const hasAddress = page.elements.some(
    ({ properties }) => Array.isArray(properties['rel']) && properties['rel'].includes('canonical'),
  );
  if (!hasAddress || blocks.length === 1) return;
  report(
    undefined,
    `Unexpected ${String(blocks.length)} data blocks, expected one`,
    'render Metadata once in the head of a page that has an address',
  );
};
