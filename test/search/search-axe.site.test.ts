import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from '../find-violations.ts';
import { openSite } from '../open-site.ts';

const SITUATIONS: readonly BrowserContextOptions[] = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
];

const { withPage } = openSite({ bypassCSP: true });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open]');
  await page.keyboard.type('yijiangyiti');
  await page.waitForSelector('#palette-results[data-query="yijiangyiti"][data-state="done"]');
  await page.keyboard.press('ArrowDown');
}

/** What search shows only after somebody has asked. */
const STATES: [name: string, path: string, ready: string, act?: (page: Page) => Promise<void>][] = [
  ['results', '/search/?q=扶贫', '#results[data-state="done"] a'],
  ['Chinese results', '/zh/search/?q=recall', '#results[data-state="done"] a'],
  ['nothing found', '/search/?q=意外伤害报险', '#results[data-state="done"]'],
  [
    'a difference',
    '/search/source/?text=脱贫攻坚责任落实不到位、精准扶贫工作不力的5名科级领导干部',
    '#located[data-state="done"] del',
  ],
  ['the palette', '/mechanisms/', 'main', openPalette],
];

test.each(STATES)(
  'axe finds nothing in %s, wide and light, narrow and dark',
  async (_, path, ready, act) => {
    for (const situation of SITUATIONS) {
      await withPage(path, situation, async (page) => {
        await page.waitForSelector(ready);
        await act?.(page);
        expect(await findViolations(page)).toEqual([]);
      });
    }
  },
);
