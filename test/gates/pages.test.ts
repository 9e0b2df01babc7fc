import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST } from '../../src/cli/paths.ts';
import { formatProblem } from '../../src/report/format-problem.ts';
import { checkSite } from '../../src/site/check-site.ts';
import { toHeadersFile } from '../../src/site/headers.ts';
import { parsePage, type Site } from '../../src/site/read-site.ts';
import { PAGE_PER_TYPE, SITE } from './built-site.ts';

/** The built site with one page changed. */
function changePage(path: string, change: (html: string) => string): Site {
  const page = SITE.pages.get(path)!;
  const pages = new Map(SITE.pages).set(path, parsePage(page.file, change(page.html)));
  return { ...SITE, pages };
}

it('there are pages, in both languages', () => {
  expect(PAGE_PER_TYPE).toEqual(expect.arrayContaining(['/', '/zh/']));
});

it('links, fragments, policy and languages of every page hold', () => {
  expect(checkSite(SITE).map(formatProblem)).toEqual([]);
});

it.each([
  ['a link to no page', '<a href="/no-such-page/">x</a>', 'internal-links'],
  ['a fragment without its target', '<a href="#no-such-id">x</a>', 'internal-links'],
  ['an inline style', '<p style="color:red">x</p>', 'inline-code'],
])('the front page with %s is rejected', (_name, fault, check) => {
  const site = changePage('/', (html) => html.replace('</body>', `${fault}</body>`));
  expect(checkSite(site).map((problem) => problem.check)).toEqual([check]);
});

it('static hosts find the same headers that our server sends', () => {
  expect(readFileSync(join(DIST, '_headers'), 'utf8')).toBe(toHeadersFile());
});
