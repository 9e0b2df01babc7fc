import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from '../open-site.ts';
import { PAGE_PER_TYPE } from './built-site.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
/** More steps than any way here takes: a way that is longer is no way. */
const MOST_STEPS = 60;

const { withPage } = openSite({ reducedMotion: 'reduce', waitUntil: 'networkidle' });

const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Presses Tab until the focus is on what is wanted, as a reader without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page, selector)) return;
  }
  throw new Error(`Unexpected way to ${selector}, expected at most ${String(MOST_STEPS)} steps`);
}

it.concurrent.for(PAGE_PER_TYPE)(
  'on %s the first step is the link past the head, it is seen, and it leads there',
  // Tests side by side poll with the expect of their own: the global one knows no test.
  async (path, { expect }) => {
    await withPage(path, {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await hasFocus(page, 'a.skip')).toBe(true);
      const readTop = async () => (await page.locator('a.skip').boundingBox())?.y;
      await expect.poll(readTop, { timeout: 10_000 }).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === '#main');
      await page.keyboard.press('Tab');
      const isPast = () =>
        page.evaluate(() => {
          const header = document.querySelector('header.mast');
          return header?.contains(document.activeElement) === false;
        });
      await expect.poll(isPast, { timeout: 10_000 }).toBe(true);
    });
  },
);

it('what cannot be reached by keyboard is noticed', async () => {
  await withPage('/', {}, async (page) => {
    await expect(tabTo(page, '.no-such-element')).rejects.toThrow(/expected at most/u);
  });
});

describe('the head', () => {
  it('searches from any page', async () => {
    await withPage('/counties/anxi/', {}, async (page) => {
      await tabTo(page, 'header input[name="q"]');
      await page.keyboard.type('召回');
      await Promise.all([page.waitForURL('**/search/?q=*'), page.keyboard.press('Enter')]);
      expect(new URL(page.url()).searchParams.get('q')).toBe('召回');
    });
  });

  it('changes the language and keeps the sentence', async () => {
    await withPage('/sources/anxi/#p4s2', {}, async (page) => {
      await page.locator('a.language').focus();
      await Promise.all([
        page.waitForURL('**/zh/sources/anxi/#p4s2'),
        page.keyboard.press('Enter'),
      ]);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    });
  });

  it('finds the lost: the page for a wrong address searches', async () => {
    await withPage('/mechanisms/no-such-thing/', { mayLogErrors: true }, async (page) => {
      await tabTo(page, 'main input[name="q"]');
      expect(await page.locator('main input[name="q"]').inputValue()).toBe('no such thing');
      await Promise.all([page.waitForURL('**/search/?q=*'), page.keyboard.press('Enter')]);
    });
  });
});

it('on a phone the sheet of contents opens, leads on, and Escape closes it', async () => {
  await withPage('/counties/anxi/', PHONE, async (page) => {
    const sheet = page.locator('#contents');
    await tabTo(page, '.contents button');
    await page.keyboard.press('Enter');
    await expect.poll(() => sheet.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.isVisible()).toBe(false);
    expect(await hasFocus(page, '.contents button')).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, '#contents a');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(target);
    expect(await sheet.isVisible()).toBe(false);
  });
});

it('a mark of the reader opens what it supports, and Escape gives the focus back', async () => {
  await withPage('/sources/anxi/', {}, async (page) => {
    const mark = page.locator('.run').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page, '#supports a')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#supports').isVisible()).toBe(false);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

it('a ring of evidence opens its sentence, and Escape gives the focus back', async () => {
  await withPage('/counties/anxi/', {}, async (page) => {
    const ring = page.locator('main a[data-q]').first();
    await ring.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#slip').isVisible()).toBe(true);
    await expect.poll(() => hasFocus(page, '#slip a')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#slip').isVisible()).toBe(false);
    expect(await ring.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

it('a preview opens with the focus on its link, and Escape closes it', async () => {
  await withPage('/counties/anxi/', {}, async (page) => {
    const card = page.locator('#preview');
    // The keyboard must have been used, or the browser takes the focus for the pointer's.
    await page.keyboard.press('Tab');
    await page.locator('main a.m').first().focus();
    await expect.poll(() => card.isVisible()).toBe(true);
    expect((await card.locator('[data-card="name"]').innerText()).length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
  });
});

describe('filters', () => {
  it('of the glossary narrow as one types, and say how many are left', async () => {
    await withPage('/mechanisms/', {}, async (page) => {
      await tabTo(page, 'main .filter input[name="q"]');
      await page.keyboard.type('召回');
      await expect.poll(() => page.locator('.filter output').innerText()).toMatch(/\d/u);
      const left = await page.locator('main a[href$="/mechanisms/ganbu-zhaohui/"]').count();
      expect(left).toBeGreaterThan(0);
    });
  });

  it('of figures narrow by a choice', async () => {
    const path = PAGE_PER_TYPE.find((one) => /^\/figures\//u.test(one)) ?? '/figures/';
    await withPage(path, {}, async (page) => {
      await tabTo(page, '.rowfilter select');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.locator('.rowfilter output').first().innerText()).toMatch(/\d/u);
    });
  });

  it('of the restoration show one rule', async () => {
    await withPage('/sources/suiyang/restoration/', {}, async (page) => {
      const shown = (): Promise<number> => page.locator('.pair:not([hidden])').count();
      const all = await shown();
      await tabTo(page, 'select#rule');
      await page.keyboard.press('ArrowDown');
      await expect.poll(shown).toBeLessThan(all);
      expect(await page.locator('output[for="rule"]').innerText()).toMatch(/\d/u);
    });
  });
});
