import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/cite/csl-item.ts';
import { DIST } from '../../src/cli/paths.ts';
import { SITE } from '../gates/built-site.ts';
import { openSite } from '../open-site.ts';

const { withPage } = openSite({
  acceptDownloads: true,
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** Opens a page with its citations unfolded. */
const withCitations = (
  path: string,
  use: (page: Page) => Promise<void>,
  javaScriptEnabled = true,
): Promise<void> =>
  withPage(path, { javaScriptEnabled }, async (page) => {
    await page.locator('.cite > summary').click();
    // The script comes with the first opening and shows its buttons last.
    if (javaScriptEnabled) await page.locator('#cite [data-cite-copy]').first().waitFor();
    await use(page);
  });

async function download(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#cite a', { hasText: name }).click(),
  ]);
  return { file: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
}

describe('the citations at the foot of a page', () => {
  it.each([true, false])('are opened by a link to them, with a script: %s', async (isScripted) => {
    await withPage('/counties/anxi/', { javaScriptEnabled: isScripted }, async (page) => {
      expect(await page.locator('#cite').isVisible()).toBe(false);
      await page.locator('section[aria-labelledby=citing] a[href="#cite"]').click();
      await page.locator('#cite').waitFor({ state: 'visible' });
    });
  });

  it('are there without a script: three styles, the article and the page, and two files', async () => {
    await withCitations(
      '/sources/anxi/',
      async (page) => {
        const rows = await page.locator('#cite dd').allTextContents();
        expect(rows).toHaveLength(6);
        expect(rows.filter((row) => /泉州网|Quanzhou wang/u.test(row))).toHaveLength(3);
        expect(rows.filter((row) => row.includes('/sources/anxi/'))).toHaveLength(3);
        expect((await download(page, 'BibTeX')).text).toContain('@misc{gazetteer-sources-anxi,');
      },
      false,
    );
  });

  it('name the sentence or the run that the address names, and the page again without one', async () => {
    await withCitations('/sources/anxi/?to=p3s2#p3s1', async (page) => {
      const rows = page.locator('#cite dd[data-passage]');
      for (const row of await rows.allTextContents()) {
        expect(row).toContain('p3s1–p3s2');
        expect(row).toContain('https://gazetteer.example/sources/anxi/?to=p3s2#p3s1');
        expect(row).not.toMatch(/[{}]/u);
      }
      await page.evaluate(() => void (location.hash = '#cite'));
      await expect.poll(() => rows.first().textContent()).not.toContain('p3s1');
    });
  });

  it('are saved for the passage as BibTeX and as CSL-JSON', async () => {
    await withCitations('/zh/sources/anxi/#p3s1', async (page) => {
      const bibtex = await download(page, 'BibTeX');
      expect(bibtex.file).toBe('gazetteer-sources-anxi-zh-p3s1.bib');
      expect(bibtex.text).toContain('url = {https://gazetteer.example/zh/sources/anxi/#p3s1},');
      const json = await download(page, 'CSL-JSON');
      const [passage, original] = JSON.parse(json.text) as CslItem[];
      expect(passage?.title).toMatch(/，p3s1$/u);
      expect(original?.['container-title']).toBe('泉州网');
    });
  });

  it('are copied style by style', async () => {
    await withCitations('/mechanisms/san-dan-zhi/', async (page) => {
      let copied = '';
      // A page that lost the focus may not write to the clipboard: a reader would press again.
      const copy = async (): Promise<string[]> => {
        await page.bringToFront();
        await page.locator('#cite [data-cite-copy]').first().click();
        copied = await page.evaluate(() => navigator.clipboard.readText());
        return copied.split('\n');
      };
      await expect.poll(copy, { timeout: 20_000 }).toHaveLength(2);
      expect(copied).toContain('[J]. 遵义, 2016(16).');
      expect(copied).toMatch(/\[\d{4}-\d\d-\d\d\]\. https:/u);
    });
  });

  it('are the only ones: what else speaks of citing leads to them', () => {
    const led = [...SITE.pages.values()].flatMap(({ path, elements }) =>
      elements.some(({ properties }) => properties['href'] === '#cite') ? [path] : [],
    );
    for (const path of ['/counties/anxi/', '/zh/counties/chongli/', '/mechanisms/san-dan-zhi/'])
      expect(led).toContain(path);
    const written = readFileSync(join(DIST, 'counties/anxi/index.html'), 'utf8');
    // Once each in GB/T 7714 and in Chicago, with the day of the last release; APA has the state in brackets.
    const RE_STATE = /Content [0-9a-f]+(?:\(\S+\))?\. (?:Last modified [^.]+\. )?https:/gu;
    expect(written.match(RE_STATE)).toHaveLength(2);
  });

  it('stand on every page with an address, each with files of its own', () => {
    for (const page of SITE.pages.values()) {
      if (page.path.endsWith('404.html')) continue;
      expect(page.ids.has('cite'), page.path).toBe(true);
      expect(
        SITE.files.has(`${page.path}cite.bib`) && SITE.files.has(`${page.path}cite.json`),
      ).toBe(true);
    }
  });
});
