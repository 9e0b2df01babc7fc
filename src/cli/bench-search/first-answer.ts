import type { Browser, Page } from 'playwright-core';

/** How many results a page of results shows at first, by Pagefind's own interface. */
const SHOWN = 5;

/** Asks our search page as a reader does; it stands idle before. */
export async function typeIntoOurs(page: Page, query: string): Promise<void> {
  await page.fill('main input[name="q"]', query);
  await page.waitForFunction((typed) => {
    const results = document.querySelector<HTMLElement>('#results');
    return results?.dataset['query'] === typed && results.dataset['state'] === 'done';
  }, query);
}

/** Asks Pagefind and loads the first results, as its own interface does. */
export async function typeIntoPagefind(page: Page, query: string): Promise<void> {
  await page.evaluate(
    async ({ address, raw, shown }) => {
      interface Pagefind {
        search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
      }
      const pagefind = (await import(address)) as Pagefind;
      const { results } = await pagefind.search(raw);
      await Promise.all(results.slice(0, shown).map((result) => result.data()));
    },
    { address: '/pagefind/pagefind.js', raw: query, shown: SHOWN },
  );
}

/** Bytes of the answers to queries that are typed one after another, on a page that was idle. */
export async function measureAnswers(
  browser: Browser,
  address: string,
  queries: readonly string[],
  type: (page: Page, query: string) => Promise<void>,
  countBytes: () => number,
): Promise<number[]> {
  await using context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes: number[] = [];
  for (const query of queries) {
    const before = countBytes();
    await type(page, query);
    await page.waitForLoadState('networkidle');
    sizes.push(countBytes() - before);
  }
  return sizes;
}
