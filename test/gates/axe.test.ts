import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { serveSite, type ServedSite } from '../site-server.ts';
import { PAGE_PER_TYPE } from './built-site.ts';

/** The two ends of what readers use: a wide light window and a narrow dark one. */
const SITUATIONS: readonly BrowserContextOptions[] = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
];

let browser: Browser;
let site: ServedSite;
let badSite: ServedSite;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serveSite();
  badSite = await serveSite(join(import.meta.dirname, 'fixtures/bad-site'));
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
  await badSite[Symbol.asyncDispose]();
});

/** Runs axe; it is injected from outside, which the site's own policy would refuse. */
async function findViolations(url: string, situation: BrowserContextOptions): Promise<string[]> {
  await using context = await browser.newContext({ ...situation, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(url);
  await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

it.concurrent.each(PAGE_PER_TYPE)(
  'axe finds nothing on %s, wide and light, narrow and dark',
  async (path) => {
    for (const situation of SITUATIONS) {
      expect(await findViolations(site.origin + path, situation)).toEqual([]);
    }
  },
);

it('axe rejects a picture without words', async () => {
  const url = `${badSite.origin}/picture-without-words.html`;
  const violations = await findViolations(url, {});
  expect(violations).toEqual([expect.stringMatching(/^image-alt img /)]);
});
