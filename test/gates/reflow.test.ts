import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from '../open-site.ts';
import { serveBadSite } from './bad-site.ts';
import { PAGE_PER_TYPE } from './built-site.ts';

/** The narrowest window of WCAG 1.4.10, and a window of 1440 px at 200 % zoom. */
const SITUATIONS: readonly BrowserContextOptions[] = [
  { viewport: { width: 320, height: 640 } },
  { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
];
const FULL: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

const { withPage } = openSite({ reducedMotion: 'reduce' });
const badSite = serveBadSite();

/** Elements that reach over the right edge of a document that scrolls sideways; none where it does not. */
const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [`${String(scrollWidth)} px in ${String(clientWidth)}`].concat(
      wide.map(({ tagName, className }) => `${tagName} ${String(className)}`).slice(0, 5),
    );
  });

/** Lines of the main text that a reader can see, or unfold. */
const readLines = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    // Ornament, such as the captions of columns that a phone does not have.
    for (const ornament of document.querySelectorAll('[aria-hidden="true"]')) ornament.remove();
    // A drawing that names the list which says the same, as long as that list is to be seen.
    for (const drawing of document.querySelectorAll('figure[aria-details]')) {
      const list = document.getElementById(drawing.getAttribute('aria-details') ?? '');
      if (list?.checkVisibility() === true && list.innerText.trim() !== '') drawing.remove();
    }
    return (document.querySelector('main')?.innerText ?? '')
      .split(/[\n\t]/u)
      .map((line) => line.replaceAll(/\s+/gu, ''))
      .filter(Boolean);
  });

/** Elements that still move or fade although the reader asked for none of it. */
const findMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isLong = (durations: string): boolean =>
      durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        return isLong(transitionDuration) || isLong(animationDuration) || scrollBehavior !== 'auto';
      })
      .map(({ tagName, className }) => `${tagName} ${String(className)}`);
  });

it.concurrent.each(PAGE_PER_TYPE)(
  '%s does not move on request, and is not wider than 320 px or a window at 200 %',
  async (path) => {
    for (const situation of SITUATIONS) {
      const found = await withPage(path, situation, async (page) => [
        ...(await findOverflow(page)),
        ...(await findMotion(page)),
      ]);
      expect(found).toEqual([]);
    }
  },
);

/** Text that a phone shows in another place or form: what is hidden there must be said elsewhere. */
const NARROW_PAGES = PAGE_PER_TYPE.filter((path) =>
  /^(?:\/zh)?\/(?:counties|sources|mechanisms)\/[^/]+\/$/u.test(path),
);

it.concurrent.each(NARROW_PAGES)('%s says at 320 px what it says wide', async (path) => {
  const narrow = (await withPage(path, SITUATIONS[0]!, readLines)).join('');
  const wide = await withPage(path, FULL, readLines);
  expect(wide.filter((line) => !narrow.includes(line))).toEqual([]);
});

it('a page that is too wide, or moves, is rejected', async () => {
  const url = `${badSite.origin}/too-wide.html`;
  const found = await withPage(url, { ...SITUATIONS[0], mayLogErrors: true }, async (page) => [
    ...(await findOverflow(page)),
    ...(await findMotion(page)),
  ]);
  expect(found).toEqual([expect.stringMatching(/ px in 320$/u), 'P wide', 'P moving']);
});
