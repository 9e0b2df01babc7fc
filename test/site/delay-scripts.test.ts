import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { delayModules, delayScripts, listModules } from '../../src/site/delay-scripts.ts';
import { LOADER } from '../../src/site/loader.ts';

const script = (name: string): string => `<script type="module" src="/_astro/${name}.js"></script>`;
const DELAYED = `<script data-modules="/_astro/a.js /_astro/b.js">${LOADER}</script>`;

it('one loader stands in the place of all modules, and names them in their order', () => {
  const html = `<head>${script('a')}</head><body>${script('b')}</body>`;
  expect(listModules(html)).toEqual(['/_astro/a.js', '/_astro/b.js']);
  expect(delayModules(html)).toBe(`<head>${DELAYED}</head><body></body>`);
});

it('a script that is no module of ours stays as it is', () => {
  const html = '<script type="module" src="https://example.org/a.js"></script><script>1</script>';
  expect(delayModules(html)).toBe(html);
});

it('pages are delayed, the search page and pages without scripts are not', () => {
  const dist = mkdtempSync(join(tmpdir(), 'gazetteer-scripts-'));
  for (const folder of ['search', 'zh/search', 'about'].map((name) => join(dist, name))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), script('a') + script('b'));
  }
  writeFileSync(join(dist, 'plain.html'), 'plain');
  expect(delayScripts(dist)).toBe(1);
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  expect(read('about/index.html')).toBe(DELAYED);
  expect(read('zh/search/index.html')).toBe(script('a') + script('b'));
  expect(read('plain.html')).toBe('plain');
  rmSync(dist, { recursive: true });
});
