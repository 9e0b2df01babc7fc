import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type ServedSite, serveSite } from '../site-server.ts';

/** Bytes of the first full answer over the wire, and of the names table, as promised. */
const FIRST_ANSWER_BYTES = 200_000;
const NAMES_BYTES = 15_000;

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

interface Result {
  href: string | null;
  kind: string | undefined;
  match: string | undefined;
  text: string;
  marks: string[];
}

async function readResults(page: Page): Promise<Result[]> {
  await page.waitForSelector('#results[data-state="done"]');
  return page.$$eval('#results a', (links) =>
    links.map((link) => ({
      href: link.getAttribute('href'),
      kind: link.dataset['kind'],
      match: link.dataset['match'],
      text: link.textContent,
      marks: [...link.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  );
}

/** Opens the search page with a query in its address; every console error and exception fails the test. */
async function withSearch(
  path: string,
  query: string,
  use: (page: Page, results: Result[]) => Promise<void> | void,
): Promise<void> {
  await using context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${site.origin}${path}?q=${encodeURIComponent(query)}`);
  await use(page, await readResults(page));
  expect(errors).toEqual([]);
}

describe('the search page', () => {
  test.each([
    ['/search/', '干部召回', '/sources/anxi/', '干部“召回'],
    ['/zh/search/', '幹部召回', '/zh/sources/anxi/', '干部“召回'],
    ['/search/', '一降一提', '/sources/anxi/', '一降一提'],
  ])(
    '%s finds %s in its sentence, and the link leads to it',
    async (path, query, source, marked) => {
      await withSearch(path, query, async (page, results) => {
        const passage = results.find(({ kind, match }) => kind === 'passage' && match === 'exact');
        expect(passage?.href).toMatch(new RegExp(`^${source}#p\\d+s\\d+$`, 'u'));
        expect(passage?.marks).toContain(marked);
        expect(results[0]).toMatchObject({ kind: 'mechanism', match: 'name' });
        await page.goto(`${site.origin}${passage?.href ?? ''}`);
        const sentence = await page.locator(new URL(page.url()).hash).innerText();
        expect(sentence.replaceAll(/[“”\s]/gu, '')).toContain(marked.replaceAll('“', ''));
      });
    },
  );

  test('a typed query answers without a reload, and the address keeps it', async () => {
    await withSearch('/search/', '', async (page, results) => {
      expect(results).toEqual([]);
      await page.fill('main input[name="q"]', 'yjyt');
      await page.waitForSelector('#results[data-query="yjyt"][data-state="done"]');
      expect((await readResults(page))[0]).toMatchObject({ kind: 'mechanism', match: 'name' });
      expect(new URL(page.url()).searchParams.get('q')).toBe('yjyt');
    });
  });

  test('nothing is searched in the middle of an input method', async () => {
    await withSearch('/search/', '', async (page) => {
      const session = await page.context().newCDPSession(page);
      await page.focus('main input[name="q"]');
      await session.send('Input.imeSetComposition', {
        text: 'zhao',
        selectionStart: 4,
        selectionEnd: 4,
      });
      await page.waitForTimeout(400);
      expect(await page.getAttribute('#results', 'data-query')).toBe('');
      await session.send('Input.insertText', { text: '召回' });
      await page.waitForSelector('#results[data-query="召回"][data-state="done"]');
    });
  });

  test.each([
    ['markup', '<img src=x onerror="document.title=1">'],
    ['a regular expression', '.*(?:['],
    ['only punctuation', '，。“”'],
    ['an emoji', '👩‍👩‍👧'],
    ['what no source holds', '不在此处的语句'],
  ])('%s does no harm and says something', async (_, query) => {
    await withSearch('/search/', query, async (page, results) => {
      expect(results.filter(({ match }) => match === 'exact')).toEqual([]);
      expect(await page.innerText('#results [role="status"]')).not.toBe('');
      expect(await page.locator('#results img').count()).toBe(0);
    });
  });

  test('10,000 characters do no harm, and are too long for the address', async () => {
    await withSearch('/search/', '干部', async (page) => {
      await page.fill('main input[name="q"]', '干部召回'.repeat(2500));
      await page.waitForFunction(
        () =>
          (document.querySelector<HTMLElement>('#results')?.dataset['query'] ?? '').length ===
          10_000,
      );
      const results = await readResults(page);
      expect(results.filter(({ match }) => match === 'exact')).toEqual([]);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('nothing loads before a query, and the first answer stays small', async () => {
    await using context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const paths = new Map<string, string>();
    const bytes = new Map<string, number>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      paths.set(requestId, new URL(request.url).pathname);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes.set(paths.get(requestId) ?? '', encodedDataLength);
    });
    const isSearch = (path: string): boolean => /^\/(?:search\/.+|pagefind\/)/u.test(path);
    await page.goto(`${site.origin}/search/`, { waitUntil: 'networkidle' });
    expect([...paths.values()].filter(isSearch)).toEqual([]);
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('干部召回')}`);
    await readResults(page);
    await page.waitForLoadState('networkidle');
    const asked = [...bytes].filter(([path]) => isSearch(path));
    expect(asked.length).toBeGreaterThan(5);
    expect(bytes.get('/search/names.json')).toBeLessThan(NAMES_BYTES);
    expect(asked.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(FIRST_ANSWER_BYTES);
  });
});
