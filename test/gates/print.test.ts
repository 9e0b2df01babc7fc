import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from '../open-site.ts';
import { PAGE_PER_TYPE } from './built-site.ts';

/** An A4 page between its margins, in CSS pixels. */
const PAPER = { width: 680, height: 960 };
/** What only a screen can use; the head of a column that sorts is a button, and still its head. */
const TOOLS = 'header nav, header form, .language, .contents, button:not(th button), select';

const site = openSite({ viewport: PAPER, colorScheme: 'dark' });

const withPrint = <T>(path: string, use: (page: Page) => Promise<T>): Promise<T> =>
  site.withPage(path, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return await use(page);
  });

const listVisible = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.outerHTML.slice(0, 120)),
    );

it.concurrent.each(PAGE_PER_TYPE)('%s prints no tools, in black on white', async (path) => {
  await withPrint(path, async (page) => {
    expect(await listVisible(page, TOOLS)).toEqual([]);
    const { color, backgroundColor } = await page
      .locator('body')
      .evaluate((body) => ({ ...getComputedStyle(body) }));
    expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});

const CITED = PAGE_PER_TYPE.filter((path) =>
  /^(?:\/zh)?\/(?:counties|sources|mechanisms)\/[^/]+\/$/u.test(path),
);

it.concurrent.each(CITED)('%s prints its own address, to be cited by', async (path) => {
  const text = await withPrint(path, (page) => page.locator('body').innerText());
  expect(text).toContain(`https://gazetteer.example${path}`);
});

it.concurrent.each(CITED.filter((path) => path.includes('/sources/')))(
  '%s prints every note and the number of every sentence',
  async (path) => {
    await withPrint(path, async (page) => {
      for (const selector of ['.own li', '.k', '.sid']) {
        const visible = await listVisible(page, selector);
        expect(visible.length).toBeGreaterThan(0);
        expect(visible).toHaveLength(await page.locator(selector).count());
      }
    });
  },
);

/** Of the parts that a reader would open: the text that paper shows of each, beside its summary. */
const listFolded = (page: Page): Promise<number[]> =>
  page.locator('main details:not([data-tool])').evaluateAll((all) =>
    all.map((details) => {
      const summary = details.querySelector('summary')?.getBoundingClientRect().height ?? 0;
      return details.getBoundingClientRect().height - summary;
    }),
  );

it.concurrent.each(PAGE_PER_TYPE)('%s prints what it folds', async (path) => {
  const heights = await withPrint(path, listFolded);
  expect(heights.filter((height) => height <= 0)).toEqual([]);
});

it('on a screen a fold is closed, and would be noticed in print', async () => {
  const heights = await site.withPage('/audit/', {}, listFolded);
  expect(heights.some((height) => height <= 0)).toBe(true);
});

it('on a screen the tools are there, and would be noticed in print', async () => {
  await withPrint('/', async (page) => {
    await page.emulateMedia({ media: 'screen' });
    expect(await listVisible(page, TOOLS)).not.toEqual([]);
  });
});
