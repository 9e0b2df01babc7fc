import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import { openSite } from '../open-site.ts';
import { serveBadSite } from './bad-site.ts';
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

const site = openSite({ bypassCSP: true });
const badSite = serveBadSite();

async function findInSituation(page: Page, situation: Situation): Promise<string[]> {
  const { viewport, colorScheme, isColours = false } = situation;
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  const found = await findViolations(page, isColours ? ['color-contrast'] : undefined);
  return found.map((violation) => `${String(viewport.width)} px, ${colorScheme}: ${violation}`);
}

/** Opens the page once and runs axe in each situation. */
const findInSituations = (url: string, situations: readonly Situation[]): Promise<string[]> =>
  site.withPage(url, { mayLogErrors: url.startsWith(badSite.origin) }, async (page) => {
    const found: string[] = [];
    for (const situation of situations) found.push(...(await findInSituation(page, situation)));
    return found;
  });

it.concurrent.each(PAGE_PER_TYPE)(
  'axe finds nothing on %s, wide and narrow, light and dark',
  async (path) => {
    expect(await findInSituations(path, SITUATIONS)).toEqual([]);
  },
);

it('axe rejects a picture without words', async () => {
  const url = `${badSite.origin}/picture-without-words.html`;
  expect(await findInSituations(url, [FIRST])).toEqual([
    expect.stringMatching(/^1440 px, light: image-alt img /u),
  ]);
});

it('axe rejects words that fade in one theme', async () => {
  const url = `${badSite.origin}/pale-in-the-dark.html`;
  const themes = (await findInSituations(url, SITUATIONS)).map((one) => one.split(' p ')[0]);
  expect(themes).toEqual(['1440 px, dark: color-contrast', '360 px, dark: color-contrast']);
});

it('axe rejects targets too small for a finger', async () => {
  const url = `${badSite.origin}/small-targets.html`;
  const found = await findInSituations(url, [FIRST]);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((one) => one.startsWith('1440 px, light: target-size '))).toBe(true);
});
