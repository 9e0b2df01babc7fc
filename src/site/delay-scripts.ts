import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { LOADER } from './loader.ts';

/** What Astro writes for a script of a component. */
const RE_MODULE = /<script type="module" src="(?<path>\/_astro\/[^"]+\.js)"><\/script>/gu;
/** Pages that a reader opens in order to type: their scripts wait for nothing. */
const RE_TYPED_INTO = /^(?:zh\/)?search\//u;

/** The addresses of the modules that a page loads by itself, in order. */
export const listModules = (html: string): string[] =>
  [...html.matchAll(RE_MODULE)].map(({ groups }) => groups?.['path'] ?? '');

/** The page with one loader in the place of its first script, and none in that of the others. */
export function delayModules(html: string): string {
  const paths = listModules(html).join(' ');
  const loader = `<script data-modules="${paths}">${LOADER}</script>`;
  let isFirst = true;
  return html.replace(RE_MODULE, () => {
    const text = isFirst ? loader : '';
    isFirst = false;
    return text;
  });
}

/**
 * Lets the text of every page stand before its scripts are asked for. On a slow line they took the line from the
 * style sheet: the largest paint came a third later. Gives the number of pages that load scripts this way.
 */
export function delayScripts(dist: string): number {
  const pages = listFiles(dist).filter((file) => file.endsWith('.html'));
  const paths = pages.filter((file) => !RE_TYPED_INTO.test(file)).map((file) => join(dist, file));
  let count = 0;
  for (const path of paths) {
    const html = readFileSync(path, 'utf8');
    const delayed = delayModules(html);
    if (delayed === html) continue;
    writeFileSync(path, delayed);
    count += 1;
  }
  return count;
}
