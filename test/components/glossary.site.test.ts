import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DIST } from '../../src/cli/paths.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { toPageLang, toPageType } from '../../src/site/page-types.ts';
import { readSite } from '../../src/site/read-site.ts';
import { findViolations } from '../find-violations.ts';
import { openSite } from '../open-site.ts';

const MAX_CARD_BYTES = 2 * 1024;
const SITE = readSite(DIST);
/** Whether a page is that of a mechanism, in English. */
const isMechanism = (path: string): boolean =>
  toPageLang(path) === 'en' && toPageType(path) === '/mechanisms/*/';
const RE_TAGS = /<[^>]*>/gu;
const RE_SPACES = /\s+/gu;
/** Pages of mechanisms; those that say where one has gone are kept from search engines. */
const MECHANISMS = [...SITE.pages.values()]
  .filter(({ path, html }) => isMechanism(path) && !html.includes('name="robots"'))
  .map(({ path }) => path);

const { withPage } = openSite({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });

const listTargets = (path: string): Set<string> =>
  new Set(
    SITE.pages
      .get(path)!
      .elements.filter(({ tagName }) => tagName === 'a')
      .map(({ properties }) => String(properties['href'])),
  );

describe('the indexes', () => {
  it.each([
    '/mechanisms/',
    '/mechanisms/by-county/',
    '/mechanisms/by-name/',
    '/mechanisms/by-english/',
  ])('%s names every mechanism without a script', (path) => {
    const targets = listTargets(path);
    expect(MECHANISMS.length).toBeGreaterThan(100);
    expect(MECHANISMS.filter((mechanism) => !targets.has(mechanism))).toEqual([]);
  });

  it('filter by characters, by pinyin and by English, and say how many are left', async () => {
    await withPage('/mechanisms/', {}, async (page) => {
      const field = page.locator('.filter input');
      const shown = page.locator('.cats a:visible');
      for (const query of ['一降一提', 'yi jiang yi ti', 'YIJIANGYITI']) {
        await field.fill(query);
        await expect.poll(() => shown.count()).toBeGreaterThan(0);
        expect(await shown.allInnerTexts()).toEqual(
          expect.arrayContaining([expect.stringContaining('一降一提')]),
        );
      }
      await field.fill('no such mechanism');
      await expect.poll(() => shown.count()).toBe(0);
      expect(await page.locator('.filter output').innerText()).toBe('0 shown');
    });
  });

  it('filter by county, keep it in the address and find it there again', async () => {
    await withPage('/mechanisms/?unit=chongli', {}, async (page) => {
      const few = await page.locator('.cats a:visible').count();
      expect(few).toBeGreaterThan(0);
      expect(few).toBeLessThan(20);
      await page.locator('.filter select').selectOption('');
      await expect.poll(() => page.locator('.cats a:visible').count()).toBeGreaterThan(100);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('show no filter without a script', async () => {
    await withPage('/mechanisms/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.filter').isVisible()).toBe(false);
    });
  });
});

/** The words of a page, without spaces. */
const toWords = (html: string): string => html.replaceAll(RE_TAGS, '').replaceAll(RE_SPACES, '');
const RE_ENTITIES: readonly [RegExp, string][] = [
  [/&#34;|&quot;/gu, '"'],
  [/&#39;/gu, "'"],
  [/&lt;|&#x3C;/gu, '<'],
  [/&gt;/gu, '>'],
  [/&amp;|&#38;|&#x26;/gu, '&'],
];
const decode = (text: string): string =>
  RE_ENTITIES.reduce(
    (decoded, [pattern, character]) => decoded.replaceAll(pattern, character),
    text,
  );

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe('previews', () => {
  const cards = listFiles(DIST).filter((file) => file.endsWith('/card.json'));

  it('carry nothing that their page lacks, and little', () => {
    expect(cards).toHaveLength(MECHANISMS.length * 2);
    for (const file of cards) {
      const body = readFileSync(join(DIST, file));
      expect(brotliCompressSync(body).byteLength).toBeLessThan(MAX_CARD_BYTES);
      const page = SITE.pages.get(`/${file.slice(0, -'card.json'.length)}`)!;
      const words = decode(toWords(page.html.replaceAll(/<r[pt][\s>].*?<\/r[pt]>/gsu, '')));
      for (const value of Object.values(JSON.parse(String(body)) as Record<string, string>))
        expect(words).toContain(value.replaceAll(RE_SPACES, ''));
    }
  });

  const card = (page: Page) => page.locator('#preview');

  it('open under the pointer, can be entered, and close when it leaves', async () => {
    await withPage('/counties/anxi/', {}, async (page) => {
      await page.clock.install();
      await page.locator('a.m').first().hover();
      await card(page).waitFor({ state: 'visible' });
      await card(page).hover();
      await page.clock.runFor(500);
      expect(await card(page).isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await card(page).waitFor({ state: 'hidden' });
    });
  });

  it('open by keyboard, describe their link, and close on Escape without losing the focus', async () => {
    await withPage('/zh/counties/anxi/', {}, async (page) => {
      const link = page.locator('a.m').first();
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await card(page).waitFor({ state: 'visible' });
      expect(await link.getAttribute('aria-describedby')).toBe('preview');
      expect(await card(page).locator('[data-tap]').isVisible()).toBe(false);
      await page.keyboard.press('Escape');
      expect(await card(page).isVisible()).toBe(false);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('open by a tap inside a narrow view; a second tap follows the link', async () => {
    await withPage('/counties/anxi/', PHONE, async (page) => {
      const link = page.locator('a.m').first();
      const target = await link.getAttribute('href');
      await link.tap();
      await card(page).waitFor({ state: 'visible' });
      const box = await card(page).boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(360);
      await link.tap();
      await page.waitForURL(`**${target!}`);
    });
  });

  it('speak of a second tap after a first one only, not to a pointer or keys that come later', async () => {
    await withPage('/counties/anxi/', { hasTouch: true }, async (page) => {
      const hint = card(page).locator('[data-tap]');
      const links = page.locator('a.m');
      await links.first().tap();
      await hint.waitFor({ state: 'visible' });
      await page.touchscreen.tap(2, 2);
      await card(page).waitFor({ state: 'hidden' });
      await links.nth(1).hover();
      await card(page).waitFor({ state: 'visible' });
      expect(await hint.isVisible()).toBe(false);
    });
  });

  it('leave the link a link where the card cannot be had', async () => {
    await withPage('/counties/anxi/', { ...PHONE, mayLogErrors: true }, async (page) => {
      await page.route('**/card.json', (route) => route.abort());
      const link = page.locator('a.m').first();
      const target = await link.getAttribute('href');
      await link.tap();
      await page.waitForURL(`**${target!}`);
    });
  });
});

/** The gate for all pages takes the longest of a type: these are made of other parts. */
const OTHERS = [
  '/mechanisms/di-yi-shuji/',
  '/zh/mechanisms/si-zhua-si-qiang/',
  '/zh/mechanisms/by-county/',
];

describe('axe', () => {
  it.each(OTHERS)('finds nothing on %s, wide and light, narrow and dark', async (path) => {
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [360, 'dark'],
    ] as const) {
      const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
      await withPage(path, options, async (page) => {
        expect(await findViolations(page)).toEqual([]);
      });
    }
  });

  it('finds nothing while a preview is open', async () => {
    await withPage('/counties/anxi/', { bypassCSP: true }, async (page) => {
      await page.locator('a.m').first().hover();
      await page.locator('#preview').waitFor({ state: 'visible' });
      expect(await findViolations(page)).toEqual([]);
    });
  });
});

describe('pages of the glossary on a phone', () => {
  it.each(['/mechanisms/', '/slogans/', '/compare/', '/zh/compare/', '/mechanisms/di-yi-shuji/'])(
    '%s does not scroll sideways',
    async (path) => {
      await withPage(path, { viewport: { width: 360, height: 740 } }, async (page) => {
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      });
    },
  );
});

describe('the comparison', () => {
  const isShown = (page: Page): Promise<boolean> =>
    page.locator('#cadre-deployment td').first().isVisible();

  it('folds its categories on a phone, and a link to one unfolds it', async () => {
    const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
    await withPage('/zh/compare/', phone, async (page) => {
      expect(await isShown(page)).toBe(false);
      await page.locator('.counts a[href="#cadre-deployment"]').click();
      await expect.poll(() => isShown(page)).toBe(true);
    });
  });

  it('holds them open on a wide screen, below a list of links to them', async () => {
    await withPage('/compare/', {}, async (page) => {
      expect(await isShown(page)).toBe(true);
      const names = await page.locator('.jump a').allTextContents();
      const heads = await page.locator('.jump ~ .folds .cat span:first-child').allTextContents();
      expect(names.map((name) => name.trim())).toEqual(heads.map((name) => name.trim()));
      expect(names.length).toBeGreaterThan(5);
    });
  });

  it('says no more of an empty cell than that nothing is filed there', () => {
    for (const path of ['/compare/', '/zh/compare/'])
      expect(SITE.pages.get(path)?.html).not.toMatch(/states nothing|none stated|一无所述|未述</u);
  });
});
