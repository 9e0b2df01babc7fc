import type { Page } from 'playwright-core';
import type * as Client from './client-entry.ts';

/** What one engine answered to one query. */
export interface Answered {
  /** Milliseconds from asking to the answer, everything that it needs already loaded. */
  warm: number;
  /** Addresses of pages, best first; none where only places count. */
  pages: string[];
  /** Page and paragraph: `/sources/anxi/ p3`. */
  paragraphs: string[];
  /** Address of the first name. */
  name: string | null;
}

/**
 * Asks our engine in the page: once to load (and, of the first queries, to read every text that may answer), once to
 * be timed as a reader would ask.
 */
export async function askOurs(
  page: Page,
  module: string,
  queries: readonly string[],
  thoroughly: number,
): Promise<Answered[]> {
  return page.evaluate(
    async ({ address, raws, thorough: most }) => {
      const client = (await import(address)) as typeof Client;
      const search = client.createSearch(client.createAssets());
      const answered = [];
      for (const [index, raw] of raws.entries()) {
        const thorough = await (await search(raw, { isThorough: index < most })).rest();
        const start = performance.now();
        // Of names only the first answer counts, and no time is taken.
        const { names, hits } = index < most ? await (await search(raw)).rest() : thorough;
        const warm = performance.now() - start;
        const exact = thorough.exact.filter(
          ({ page: { kind }, record }) => kind === 'passage' && record.lang === 'zh',
        );
        const paragraphs = exact.map(
          ({ page: { path }, record }) =>
            `${path} ${record.sentences[0]?.[0].replace(/s\d+$/u, '') ?? ''}`,
        );
        const name = names[0] === undefined ? null : client.namePath(names[0].name);
        const best = hits[0]?.match === 'exact' ? [hits[0].page.path] : [];
        const pages = [...best, ...exact.map(({ page: { path } }) => path)];
        answered.push({ warm, pages, paragraphs, name });
      }
      return answered;
    },
    { address: module, raws: queries, thorough: thoroughly },
  );
}

/** Asks Pagefind's client in the page: the first `timed` queries twice, timed at the second time. */
export async function askPagefind(
  page: Page,
  queries: readonly string[],
  timed: number,
  urls: ReadonlyMap<string, string>,
): Promise<Answered[]> {
  const answers = await page.evaluate(
    async ({ address, raws, timed: most }) => {
      interface Pagefind {
        search: (query: string) => Promise<{ results: { id: string }[] }>;
      }
      const pagefind = (await import(address)) as Pagefind;
      const answered = [];
      for (const [index, raw] of raws.entries()) {
        if (index < most) await pagefind.search(raw);
        const start = performance.now();
        const { results } = await pagefind.search(raw);
        answered.push({ warm: performance.now() - start, ids: results.map(({ id }) => id) });
      }
      return answered;
    },
    { address: '/pagefind/pagefind.js', raws: queries, timed },
  );
  return answers.map(({ warm, ids }) => {
    const pages = ids.map((id) => urls.get(id) ?? id);
    return { warm, pages, paragraphs: [], name: pages[0] ?? null };
  });
}
