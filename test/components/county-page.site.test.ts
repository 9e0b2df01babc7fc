import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIST } from '../../src/cli/paths.ts';
import { measurePages } from '../../src/site/page-weight.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { parsePage, type Site } from '../../src/site/read-site.ts';
import { openSite } from '../open-site.ts';

const MAX_BYTES_SENT = 50 * 1024;
const MAX_ELEMENTS = 3000;
const RE_ROOM = /^\/(?:zh\/)?(?:counties|figures|audit|timeline)\//u;

/** The pages of these rooms only: parsing them all takes long. */
function readRooms(): Site {
  const files = listFiles(DIST);
  const pages = files
    .filter((file) => file.endsWith('.html') && RE_ROOM.test(`/${file}`))
    .map((file) => parsePage(file, readFileSync(join(DIST, file), 'utf8')));
  return {
    dist: DIST,
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(files.map((file) => `/${file}`)),
  };
}

const { withPage } = openSite({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });

const FIRST_RING = '.prose .ev[data-q]';

describe('an evidence ring', () => {
  it('opens the quotation in its sentence, the translation and the way to the reader', async () => {
    await withPage('/counties/anxi/', {}, async (page) => {
      const href = await page.locator(FIRST_RING).first().getAttribute('href');
      await page.locator(FIRST_RING).first().click();
      await page.locator('#slip:popover-open').waitFor();
      const text = (await page.locator('#slip .src').textContent()) ?? '';
      const quoted = (await page.locator('#slip .src .mk').textContent()) ?? '';
      expect(quoted.length).toBeGreaterThan(4);
      expect(text.length).toBeGreaterThanOrEqual(quoted.length);
      expect(await page.locator('#slip .tr').textContent()).toMatch(/[a-z]{3}/u);
      expect(await page.locator('#slip a.btn').getAttribute('href')).toContain(href);
      await page.keyboard.press('Escape');
      expect(await page.locator('#slip:popover-open').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('ev');
    });
  });

  it('marks exactly the characters that are quoted', async () => {
    await withPage('/counties/anxi/', {}, async (page) => {
      await page.locator('#audit ~ article .ev[data-q]').first().click();
      await page.locator('#slip:popover-open').waitFor();
      const quoted = await page.locator('#slip .mk').textContent();
      const stated = await page.locator('#audit ~ article blockquote').first().textContent();
      expect(quoted).toBe(stated?.trim());
    });
  });

  it('says in which bytes of which seed the quotation was found', async () => {
    await withPage('/counties/anxi/', {}, async (page) => {
      const ring = page.locator(FIRST_RING).first();
      const [start, end] = ((await ring.getAttribute('data-b')) ?? '').split('-').map(Number);
      await ring.click();
      await page.locator('#slip:popover-open').waitFor();
      const line = (await page.locator('#slip .found').textContent()) ?? '';
      const seed = /\S+\.txt/u.exec(line)?.[0] ?? '';
      const bytes = readFileSync(join('seeds', seed)).subarray(start, end);
      const quoted = await page.locator('#slip .src .mk').textContent();
      // Half-width marks of the seed are full-width in the source.
      const toWords = (text: string): string => text.replaceAll(/[\s\p{P}]/gu, '');
      expect(toWords(bytes.toString('utf8'))).toBe(toWords(quoted ?? ''));
    });
  });

  it.each([
    ['stands in the margin beside its statement', 1440],
    ['lies at the foot of a phone, below its statement', 360],
  ])('%s', async (_place, width) => {
    await withPage('/counties/anxi/', { viewport: { width, height: 800 } }, async (page) => {
      await page.locator(FIRST_RING).nth(4).click();
      await page.locator('#slip:popover-open').waitFor();
      const ring = (await page.locator(FIRST_RING).nth(4).boundingBox())!;
      const slip = (await page.locator('#slip').boundingBox())!;
      const isBeside = slip.x > ring.x + ring.width;
      const isBelow = slip.y > ring.y + ring.height && slip.y + slip.height === 800;
      expect([isBeside, isBelow]).toEqual([width === 1440, width === 360]);
    });
  });

  it('is a link to the sentence without a script', async () => {
    await withPage('/zh/counties/anxi/', { javaScriptEnabled: false }, async (page) => {
      await page.locator(FIRST_RING).first().click();
      await page.waitForURL(/\/zh\/sources\/anxi\/.*#p\d+s\d+$/u);
    });
  });
});

describe('the table of figures', () => {
  it('is narrowed by source and by words, and says how many are left', async () => {
    await withPage('/figures/', {}, async (page) => {
      await page.locator('select[name=source]').selectOption('linkou');
      const rows = page.locator('#rows tbody tr:visible');
      const count = await rows.count();
      expect(count).toBeGreaterThan(10);
      expect(await page.locator('.rowfilter output').textContent()).toMatch(
        new RegExp(`^${count} of \\d+ shown$`, 'u'),
      );
      await page.locator('.rowfilter input').fill('DRINKING');
      const found = await rows.allInnerTexts();
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(count);
      expect(found.filter((row) => !/drinking/iu.test(row))).toEqual([]);
    });
  });

  it('is sorted by number, what has none last', async () => {
    await withPage('/figures/', {}, async (page) => {
      const read = () =>
        page
          .locator('#rows tbody td.v')
          .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['v'] ?? ''));
      await page.locator('#rows thead th.v button').click();
      const up = (await read()).filter((value) => value !== '').map(Number);
      expect(up).toEqual(up.toSorted((a, b) => a - b));
      await page.locator('#rows thead th.v button').click();
      expect(Number((await read())[0])).toBe(Math.max(...up));
    });
  });

  it('stands whole without a script, every address in it', () => {
    const { ids } = parsePage(
      'figures/index.html',
      readFileSync(join(DIST, 'figures/index.html'), 'utf8'),
    );
    const lock = JSON.parse(readFileSync('anchors.lock.json', 'utf8')) as { figure: string[] };
    expect(lock.figure.filter((path) => !ids.has(path.split('#')[1] ?? ''))).toEqual([]);
  });
});

describe('the checks', () => {
  it('are narrowed by verdict, and units without one are hidden', async () => {
    await withPage('/audit/', {}, async (page) => {
      await page.locator('select[name=verdict]').selectOption('does-not-hold');
      const shown = await page.locator('.check:visible').count();
      expect(shown).toBeGreaterThan(0);
      expect(await page.locator('.check.does-not-hold').count()).toBe(shown);
      expect(await page.locator('details[data-group]:visible').count()).toBe(0);
    });
  });

  it('that hold are folded by unit until they are asked for, by a filter or by address', async () => {
    const held = '.check.holds';
    await withPage('/audit/', {}, async (page) => {
      expect(await page.locator(held).count()).toBeGreaterThan(30);
      expect(await page.locator(`${held}:visible`).count()).toBe(0);
      await page.locator('select[name=verdict]').selectOption('holds');
      expect(await page.locator(`${held}:visible`).count()).toBe(await page.locator(held).count());
    });
    await withPage('/audit/#anxi-cadres-and-households', {}, async (page) => {
      expect(await page.locator('#anxi-cadres-and-households').isVisible()).toBe(true);
    });
  });

  it('give the English of their sentences on English pages only', async () => {
    const count = (path: string): Promise<number> =>
      withPage(path, {}, (page) => page.locator('.does-not-hold .proof .tr').count());
    expect(await count('/audit/')).toBe(3);
    expect(await count('/zh/audit/')).toBe(0);
  });
});

it('no page of these rooms is too heavy', () => {
  const weights = measurePages(readRooms());
  expect(weights.length).toBeGreaterThan(40);
  for (const { path, elements, htmlBrotliBytes, assetBrotliBytes } of weights) {
    expect(elements, path).toBeLessThan(MAX_ELEMENTS);
    expect(htmlBrotliBytes + assetBrotliBytes, path).toBeLessThan(MAX_BYTES_SENT);
  }
});

it('the scripts of the slip and of the rows are small', () => {
  const sizeOf = (name: string): number => {
    const folder = join(DIST, '_astro');
    const files = readdirSync(folder).filter(
      (file) => file.startsWith(name) && file.endsWith('.js'),
    );
    expect(files, name).not.toEqual([]);
    return Math.max(
      ...files.map((file) => brotliCompressSync(readFileSync(join(folder, file))).length),
    );
  };
  expect(sizeOf('EvidenceSlip')).toBeLessThan(2.5 * 1024);
  expect(sizeOf('RowFilter')).toBeLessThan(3 * 1024);
});
