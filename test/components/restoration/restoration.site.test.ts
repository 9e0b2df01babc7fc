import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { DIST, ROOT } from '../../../src/cli/paths.ts';
import { readCorpus } from '../../../src/content/read.ts';
import { restorationPath, toLangPath } from '../../../src/site/addresses.ts';
import { readSite, type SitePage } from '../../../src/site/read-site.ts';
import { openSite } from '../../open-site.ts';

const SITE = readSite(DIST);
const { sources } = await readCorpus(ROOT);
const PATHS = [...sources.keys()].flatMap((id) =>
  (['en', 'zh'] as const).map((lang) => toLangPath(lang, restorationPath(id))),
);
const SUIYANG = restorationPath('suiyang');
const MAX_ELEMENTS = 3000;
const MAX_SCRIPT_BYTES = 2048;
const RE_SCRIPT = /\/_astro\/restoration\..+\.js$/u;

const { withPage } = openSite();

function pageOf(path: string): SitePage {
  const page = SITE.pages.get(path);
  if (page === undefined) throw new Error(`Unexpected absence of ${path}`);
  return page;
}

const isRobots = ({ name }: Record<string, unknown>): boolean => name === 'robots';

it.each(PATHS)('%s is there, stays out of search engines and is not too heavy', (path) => {
  const { elements } = pageOf(path);
  const robots = elements.find(({ properties }) => isRobots(properties));
  expect(robots?.properties['content']).toBe('noindex');
  expect(elements.length).toBeLessThan(MAX_ELEMENTS);
});

it('the reader of a source may be found by search engines', () => {
  const { elements } = pageOf('/sources/suiyang/');
  expect(elements.some(({ properties }) => isRobots(properties))).toBe(false);
});

it('search does not lead to a restoration', () => {
  const searched = readFileSync(join(DIST, 'search/index.json'), 'utf8');
  expect(searched).toContain('suiyang');
  expect(searched).not.toContain('/restoration/');
});

it('every restoration is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const reports = await Promise.all(
    PATHS.map(pageOf).map(({ html, file }) => validator.validateString(html, file)),
  );
  const messages = reports.flatMap(({ results }) => results.flatMap((result) => result.messages));
  expect(messages).toEqual([]);
});

it('the numbers of the table sum to the bytes of the seed', () => {
  const totals = pageOf(SUIYANG).html.match(/<tfoot>.*?<\/tfoot>/su)?.[0];
  expect(totals).toContain('16,870');
});

it('the script is small', () => {
  const scripts = [...SITE.files].filter((file) => RE_SCRIPT.test(file));
  expect(scripts).toHaveLength(1);
  expect(pageOf(SUIYANG).html).toContain(scripts[0]);
  expect(readFileSync(join(DIST, scripts[0]!)).byteLength).toBeLessThan(MAX_SCRIPT_BYTES);
});

it('the filter shows only the rows of a rule, and all again', async () => {
  await withPage(SUIYANG, {}, async (page) => {
    const rows = page.locator('.pair:visible');
    const all = await rows.count();
    await page.selectOption('#rule', 'realign-bytes');
    expect(await rows.count()).toBe(4);
    expect(await page.locator('output').innerText()).toBe('4 rows shown');
    await page.selectOption('#rule', '');
    expect(await rows.count()).toBe(all);
  });
});

it('a run of which the reason is asked opens it, by the keyboard too', async () => {
  await withPage(SUIYANG, {}, async (page) => {
    const run = page.locator('a.k-emendation').first();
    await run.focus();
    await page.keyboard.press('Enter');
    await page.locator('.why[open]').waitFor();
    const href = await run.getAttribute('href');
    expect(await page.locator('.why[open]').getAttribute('id')).toBe(href?.slice(1));
  });
});

it('without JavaScript every row is there, the filter is not, and what was dropped is folded', async () => {
  await withPage(SUIYANG, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.filter').isVisible()).toBe(false);
    const hidden = page.locator('.pair:not(:visible)');
    expect(await hidden.count()).toBe(0);
    expect(await page.locator('.dropped[open]').count()).toBe(0);
    const dropped = page.locator('.dropped').first();
    await dropped.locator('summary').click();
    expect(await dropped.locator('.raw').isVisible()).toBe(true);
  });
});

it.each([360, 768, 1440])('nothing scrolls sideways at %i pixels', async (width) => {
  await withPage(SUIYANG, {}, async (page) => {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBe(0);
  });
});
