import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';
import { parsePage } from '../../src/site/read-site.ts';
import { measurePages, type PageWeight } from '../../src/site/page-weight.ts';
import { SITE } from './built-site.ts';

/** What no page may exceed, the restoration of the damaged seed and the list of mechanisms included. */
const MAX_ELEMENTS = 3000;
const MAX_BYTES_SENT = 56 * 1024;

const findHeavyPages = (weights: readonly PageWeight[]): PageWeight[] =>
  weights.filter(
    ({ elements, htmlBrotliBytes, assetBrotliBytes }) =>
      elements > MAX_ELEMENTS || htmlBrotliBytes + assetBrotliBytes > MAX_BYTES_SENT,
  );

it('no page is too heavy; test-results/page-weights.json records them all', () => {
  const weights = measurePages(SITE);
  const folder = join(ROOT, 'test-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page-weights.json'), `${JSON.stringify(weights, null, 1)}\n`);
  expect(weights).toHaveLength(SITE.pages.size);
  expect(findHeavyPages(weights)).toEqual([]);
});

it('a page with too many elements is rejected', () => {
  const { file, html } = SITE.pages.get('/')!;
  const heavy = parsePage(
    file,
    html.replace('</body>', `${'<b></b>'.repeat(MAX_ELEMENTS)}</body>`),
  );
  const site = { ...SITE, pages: new Map([['/', heavy]]) };
  expect(findHeavyPages(measurePages(site)).map(({ path }) => path)).toEqual(['/']);
});
