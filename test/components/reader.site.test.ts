import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DIST } from '../../src/cli/paths.ts';
import { measurePages } from '../../src/site/page-weight.ts';
import { parsePage, readSite } from '../../src/site/read-site.ts';
import { findViolations } from '../find-violations.ts';
import { openSite } from '../open-site.ts';

/** The longest source before interaction: everything that the page asks for, as Brotli sends it. */
const MAX_BYTES_SENT = 40 * 1024;
const MAX_ELEMENTS = 3000;
const MAX_SCRIPT_BYTES = 3 * 1024;

const site = openSite({
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
  reducedMotion: 'reduce',
});
const { withPage } = site;

const readClipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

const readGround = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

const CLEAR = 'rgba(0, 0, 0, 0)';

describe('a sentence and its partner', () => {
  it('are lit together while one is pointed at', async () => {
    await withPage('/sources/anxi/', {}, async (page) => {
      expect(await readGround(page, '#p4s2 .en')).toBe(CLEAR);
      await page.locator('#p4s2 .zh').hover();
      expect(await readGround(page, '#p4s2 .en')).not.toBe(CLEAR);
      expect(await readGround(page, '#p4s2 .en')).toBe(await readGround(page, '#p4s2 .zh'));
      expect(await readGround(page, '#p4s1 .en')).toBe(CLEAR);
    });
  });

  it('are lit together while the focus is in one, without a script', async () => {
    await withPage('/zh/sources/anxi/', { javaScriptEnabled: false }, async (page) => {
      await page.locator('#p4s2 .sid').focus();
      expect(await readGround(page, '#p4s2 .zh')).not.toBe(CLEAR);
      expect(await readGround(page, '#p4s2 .en')).toBe(await readGround(page, '#p4s2 .zh'));
    });
  });

  it('are lit as a range by its address', async () => {
    await withPage('/sources/anxi/?to=p4s2#p4s1', {}, async (page) => {
      expect(
        await page.locator('.sent.lit').evaluateAll((rows) => rows.map(({ id }) => id)),
      ).toEqual(['p4s1', 'p4s2']);
    });
  });
});

describe('a mark', () => {
  it('opens what it supports, with links, and lights the words of each', async () => {
    await withPage('/sources/anxi/', {}, async (page) => {
      const run = page.locator('#p17s2 [data-m]').first();
      await run.click();
      const panel = page.locator('#supports');
      await panel.waitFor({ state: 'visible' });
      const wanted = (await run.getAttribute('data-m'))?.split(' ') ?? [];
      const offered = await panel
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-n')));
      expect(offered.toSorted()).toEqual(wanted.toSorted());
      expect(await panel.locator('a').first().getAttribute('href')).toMatch(
        /^\/mechanisms\/.+\/$/u,
      );
      await panel.locator('a').first().hover();
      expect(await page.locator('#p17s2 .hit').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
    });
  });

  it('opens by keyboard with all that lies over one another, and gives the focus back', async () => {
    await withPage('/zh/sources/anxi/', {}, async (page) => {
      const place = page.locator('#p16s1 .run').first();
      await place.focus();
      await page.keyboard.press('Enter');
      const first = page.locator('#supports a[href]').first();
      await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await place.evaluate((run) => run === document.activeElement)).toBe(true);
    });
  });

  it('does not open while words are being selected', async () => {
    await withPage('/sources/anxi/', {}, async (page) => {
      await page.locator('#p17s2 [data-m]').first().dblclick();
      await page.locator('#tools').waitFor({ state: 'visible' });
      expect(await page.locator('#supports').isVisible()).toBe(false);
    });
  });
});

/** Selects from one cell's start to another's end, as a reader would. */
async function selectCells(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      range.setStart(document.querySelector(first!)!, 0);
      const end = document.querySelector(last!)!;
      range.setEnd(end, end.childNodes.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );
  await page.locator('#tools').waitFor({ state: 'visible' });
}

describe('selected words', () => {
  it('are copied with the article and their range, Chinese alone where only Chinese is selected', async () => {
    await withPage('/sources/anxi/', {}, async (page) => {
      await selectCells(page, '#p4s1 .zh', '#p4s2 .zh');
      await page.locator('#tools [data-copy-text]').click();
      const lines = (await readClipboard(page)).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[0]).toMatch(/^据悉，安溪.*领办致富项目2\.1万多个。$/u);
      expect(lines[1]).toMatch(
        /^“安溪持续抓党建促脱贫攻坚：.+” \[Anxi .+\]\. Quanzhou wang 泉州网, n\.d\.$/u,
      );
      expect(lines[2]).toMatch(
        /^“Anxi .+, p4s1–p4s2\.” The County Mechanism Gazetteer\. Content [0-9a-f]+\. (?:Last modified [^.]+\. )?https:\/\/gazetteer\.example\/sources\/anxi\/\?to=p4s2#p4s1\.$/u,
      );
    });
  });

  it('are said to be a translation where they are one', async () => {
    await withPage('/sources/anxi/', {}, async (page) => {
      await selectCells(page, '#p4s2 .en', '#p4s2 .en');
      await page.locator('#tools [data-copy-text]').click();
      const text = await readClipboard(page);
      expect(text).toMatch(/^In the whole county .+ \(translated by .+, not official\)\n/u);
      expect(text).toMatch(/, p4s2\.” .+ https:\S+\/sources\/anxi\/#p4s2\.$/u);
    });
  });

  it('are linked with their range, and the link leads back to it', async () => {
    await withPage('/zh/sources/anxi/', {}, async (page) => {
      await selectCells(page, '#p4s1 .zh', '#p5s1 .zh');
      await page.locator('#tools [data-copy]').click();
      const link = await readClipboard(page);
      expect(link).toBe(`${site.origin}/zh/sources/anxi/?to=p5s1#p4s1`);
      await page.goto(link);
      expect(await page.locator('.sent.lit').count()).toBe(3);
    });
  });

  it('of the notes offer nothing', async () => {
    await withPage('/sources/anxi/', {}, async (page) => {
      await page.clock.install();
      await page.locator('#p4s1 .mn b').first().dblclick();
      await page.clock.runFor(400);
      expect(await page.locator('#tools').isVisible()).toBe(false);
    });
  });
});

it('a sentence is copied with its citation by keyboard alone, and one more with it', async () => {
  await withPage('/sources/anxi/', {}, async (page) => {
    await page.locator('#p8s1 .sid').focus();
    await page.keyboard.press('Enter');
    await page.locator('#tools').waitFor({ state: 'visible' });
    expect(await readClipboard(page)).toBe(`${site.origin}/sources/anxi/#p8s1`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => readClipboard(page))
      .toMatch(/^结合乡镇换届.+\nIn connection .+\n.+\n.+#p8s1\.$/u);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => readClipboard(page)).toMatch(/\?to=p8s2#p8s1$/u);
    await page.keyboard.press('Escape');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe('/sources/anxi/#p8s1');
  });
});

it.each(['click', 'Enter'])('a sentence is chosen by %s on the address of a range', async (way) => {
  await withPage('/sources/anxi/?to=p4s2#p4s1', {}, async (page) => {
    await page.evaluate(() => (document.body.dataset['here'] = 'still'));
    const number = page.locator('#p5s1 .sid');
    if (way === 'click') await number.click();
    else {
      await number.focus();
      await page.keyboard.press('Enter');
    }
    await page.locator('#tools').waitFor({ state: 'visible' });
    expect(page.url()).toBe(`${site.origin}/sources/anxi/#p5s1`);
    expect(await page.evaluate(() => document.body.dataset['here'])).toBe('still');
    expect(await page.locator('.sent.lit').count()).toBe(0);
    expect(await page.locator('#p5s1:target').count()).toBe(1);
    await page.goBack();
    expect(page.url()).toBe(`${site.origin}/sources/anxi/?to=p4s2#p4s1`);
    await expect.poll(() => page.locator('.sent.lit').count()).toBe(2);
  });
});

interface Annotation {
  body: { id: string };
  target: { source: string };
}

const SITE = readSite(DIST);
const pagesOf = (kind: RegExp): string[] =>
  [...SITE.pages.keys()].filter((path) => kind.test(path));
const READERS = pagesOf(/^(?:\/zh)?\/sources\/[a-z0-9-]+\/$/u);
const ORIGINALS = pagesOf(/\/original\/$/u);

describe('the page itself, without a script', () => {
  const { '@graph': graph } = JSON.parse(
    readFileSync(join(DIST, 'data/annotations.jsonld'), 'utf8'),
  ) as { '@graph': Annotation[] };

  /** Addresses that the evidence of a source supports and its page does not link to. */
  const findMissing = (path: string, html: string): string[] =>
    graph
      .filter(({ target }) => new URL(target.source).pathname === path.replace(/^\/zh/u, ''))
      .map(({ body }) => body.id.replace('https://gazetteer.example', ''))
      .filter(
        (address) => !html.includes(`href="${path.startsWith('/zh') ? '/zh' : ''}${address}"`),
      );

  it.each(READERS)('%s links to all that its evidence supports', (path) => {
    expect(findMissing(path, SITE.pages.get(path)!.html)).toEqual([]);
  });

  it('a page without its notes would be noticed', () => {
    const { html } = SITE.pages.get('/sources/anxi/')!;
    expect(
      findMissing('/sources/anxi/', html.replaceAll(/<p class="k">.*?<\/p>/gu, '')),
    ).not.toEqual([]);
  });
});

describe.each([
  ['at 360 px', { viewport: { width: 360, height: 740 } }, 'screen'],
  ['at 768 px', { viewport: { width: 768, height: 1024 } }, 'screen'],
  ['at 1440 px', { viewport: { width: 1440, height: 900 } }, 'screen'],
  ['in print', { viewport: { width: 700, height: 1000 } }, 'print'],
] as const)('%s', (_, options, media) => {
  it.each(['/sources/suiyang/', '/zh/sources/linkou/', '/sources/suiyang/original/'])(
    '%s shows every note and nothing sideways',
    async (path) => {
      await withPage(path, { ...options, javaScriptEnabled: false }, async (page) => {
        await page.emulateMedia({ media });
        const notes = page.locator('.own li, .k');
        expect(await notes.count()).toBeGreaterThan(3);
        for (const note of await notes.all()) expect(await note.isVisible()).toBe(true);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(options.viewport.width);
      });
    },
  );
});

it.each([...READERS, ...ORIGINALS].filter((path) => /suiyang|linkou/u.test(path)))(
  'axe finds nothing on %s, with what a script opens',
  async (path) => {
    await withPage(path, { bypassCSP: true }, async (page) => {
      if (path.endsWith('/original/')) await page.locator('.s a').first().focus();
      else {
        await page.locator('.sid').nth(3).click();
        await page.locator('.run').first().focus();
        await page.keyboard.press('Enter');
      }
      expect(await findViolations(page)).toEqual([]);
    });
  },
);

describe('weight', () => {
  const isHeavy = (site: typeof SITE): boolean =>
    measurePages(site).some(
      ({ path, elements, htmlBrotliBytes, assetBrotliBytes }) =>
        READERS.includes(path) &&
        (elements >= MAX_ELEMENTS || htmlBrotliBytes + assetBrotliBytes >= MAX_BYTES_SENT),
    );

  it('no reader weighs 40 KB, all counted, or has 3,000 elements', () => {
    expect(isHeavy(SITE)).toBe(false);
  });

  it('a reader with too many elements is rejected', () => {
    const { file, html } = SITE.pages.get('/sources/suiyang/')!;
    const heavy = parsePage(
      file,
      html.replace('</main>', `${'<i></i>'.repeat(MAX_ELEMENTS)}</main>`),
    );
    expect(isHeavy({ ...SITE, pages: new Map([['/sources/suiyang/', heavy]]) })).toBe(true);
  });

  it('the script of the reader stays below 3 KB as it is sent', () => {
    const scripts = [...SITE.files].filter((file) => /\/_astro\/Tools\..+\.js$/u.test(file));
    expect(scripts).toHaveLength(1);
    const bytes = readFileSync(join(DIST, scripts[0]!));
    expect(bytes.byteLength).toBeGreaterThan(1000);
    expect(brotliCompressSync(bytes).byteLength).toBeLessThan(MAX_SCRIPT_BYTES);
  });
});
