import { describe, expect, it } from 'vitest';
import { openSite } from '../open-site.ts';

const { withPage } = openSite({ reducedMotion: 'reduce' });

/** The addresses of a row of pages, from one page on, by its links of one kind. */
const leaf = (from: string, rel: 'next' | 'prev'): Promise<string[]> =>
  withPage(from, {}, async (page) => {
    const paths = [new URL(page.url()).pathname];
    const link = page.locator(`nav.beside a[rel="${rel}"]`);
    while ((await link.count()) > 0 && paths.length < 30) {
      const target = (await link.getAttribute('href')) ?? '';
      await Promise.all([page.waitForURL(`**${target}`), link.click()]);
      paths.push(target);
    }
    return paths;
  });

describe('pages beside one another', () => {
  it('lead through a whole index, and the same way back', async () => {
    const there = await leaf('/zh/sources/anxi/', 'next');
    expect(new Set(there).size).toBe(there.length);
    expect(there.length).toBeGreaterThan(1);
    const back = await leaf(there.at(-1)!, 'prev');
    expect(back.slice(0, there.length)).toEqual(there.toReversed());
  });

  it('are of the same kind: a mechanism leads to mechanisms of its category, an index nowhere', async () => {
    await withPage('/mechanisms/ganbu-zhaohui/', {}, async (page) => {
      const targets = page.locator('nav.beside a');
      expect(await targets.count()).toBeGreaterThan(0);
      for (const link of await targets.all())
        expect(await link.getAttribute('href')).toMatch(/^\/mechanisms\/[^/]+\/$/u);
    });
    await withPage('/mechanisms/', {}, async (page) => {
      expect(await page.locator('nav.beside').count()).toBe(0);
    });
  });
});

it('the contents follow the reader down the page and up again', async () => {
  await withPage('/counties/anxi/', {}, async (page) => {
    const readPlace = (): Promise<string[]> =>
      page
        .locator('#contents [aria-current="location"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    await page.evaluate(() => document.querySelector('#audit')?.scrollIntoView());
    await expect.poll(readPlace).toEqual(['#audit']);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expect.poll(readPlace).toEqual([]);
  });
});

it('every page says where an error is reported', async () => {
  await withPage('/zh/figures/', {}, async (page) => {
    await page.locator('footer a[href$="/about/#errors"]').click();
    await page.waitForURL('**/zh/about/#errors');
    expect(await page.locator('main a[href^="mailto:"]').count()).toBe(2);
  });
});
