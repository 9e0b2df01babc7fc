import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { serveSite, type ServedSite } from '../site-server.ts';
import { PAGE_PER_TYPE } from './built-site.ts';

interface Situation {
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  /** Colours only: width and theme meet in nothing else, and all else was asked before. */
  isColours?: boolean;
}

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };
const FIRST: Situation = { viewport: WIDE, colorScheme: 'light' };
const SITUATIONS: readonly Situation[] = [
  FIRST,
  { viewport: WIDE, colorScheme: 'dark', isColours: true },
  { viewport: NARROW, colorScheme: 'dark' },
  { viewport: NARROW, colorScheme: 'light', isColours: true },
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

async function runAxe(page: Page, { isColours = false }: Situation): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => window.axe.run(document, { resultTypes: ['violations'], ...options }),
    isColours ? { runOnly: { type: 'rule' as const, values: ['color-contrast'] } } : {},
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Opens the page once and runs axe in each situation; it is injected from outside, which the site's own policy would refuse. */
async function findViolations(url: string, situations: readonly Situation[]): Promise<string[]> {
  await using context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(url);
  await page.addScriptTag({ content: axe.source });
  const found: string[] = [];
  for (const situation of situations) {
    const { viewport, colorScheme } = situation;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const name = `${String(viewport.width)} px, ${colorScheme}`;
    found.push(...(await runAxe(page, situation)).map((violation) => `${name}: ${violation}`));
  }
  return found;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

it.concurrent.each(PAGE_PER_TYPE)(
  'axe finds nothing on %s, wide and narrow, light and dark',
  async (path) => {
    expect(await findViolations(site.origin + path, SITUATIONS)).toEqual([]);
  },
);

it('axe rejects a picture without words', async () => {
  const url = `${badSite.origin}/picture-without-words.html`;
  expect(await findViolations(url, [FIRST])).toEqual([
    expect.stringMatching(/^1440 px, light: image-alt img /u),
  ]);
});

it('axe rejects words that fade in one theme', async () => {
  const url = `${badSite.origin}/pale-in-the-dark.html`;
  const themes = (await findViolations(url, SITUATIONS)).map((one) => one.split(' p ')[0]);
  expect(themes).toEqual(['1440 px, dark: color-contrast', '360 px, dark: color-contrast']);
});
