import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';

/** Bytes over the wire, as promised: the names, the first full answer with all its code, each further one. */
const NAMES_BYTES = 15_000;
const FIRST_ANSWER_BYTES = 150_000;
const FURTHER_ANSWER_BYTES = 20_000;

const site = openSite();
const { withPage } = site;

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

/** Opens the search page with a query in its address. */
const withSearch = (
  path: string,
  query: string,
  use: (page: Page, results: Result[]) => Promise<void> | void,
): Promise<void> =>
  withPage(`${path}?q=${encodeURIComponent(query)}`, {}, async (page) => {
    await use(page, await readResults(page));
  });

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
        expect(passage?.href).toMatch(new RegExp(`^${source}\\?mark=[^#]+#p\\d+s\\d+$`, 'u'));
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
      await page.clock.install();
      await page.focus('main input[name="q"]');
      await session.send('Input.imeSetComposition', {
        text: 'zhao',
        selectionStart: 4,
        selectionEnd: 4,
      });
      await page.clock.runFor(400);
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

  test.each(['/search/', '/zh/search/'])(
    '%s: a query that is too long is cut, in its field and in its address, and says so',
    async (path) => {
      await withSearch(path, `干部召回${'a'.repeat(5000)}`, async (page) => {
        expect((await page.inputValue('main input[name="q"]')).length).toBe(400);
        expect(await page.innerText('#results [role="status"]')).toContain('400');
      });
    },
  );

  test('a long query that is sent stays on the page, with an address that every host takes', async () => {
    await withPage('/search/', {}, async (page) => {
      const field = page.locator('main input[name="q"]');
      await field.fill('县'.repeat(10_000));
      await field.press('Enter');
      await page.waitForSelector('#results[data-state="done"][data-query^="县"]');
      expect(page.url().length).toBeLessThan(4000);
      expect(await page.innerText('#results [role="status"]')).toContain('400');
    });
  });

  test.each(['/', '/mechanisms/', '/zh/'])(
    '%s: the field takes no more than an address can carry',
    async (path) => {
      await withPage(path, {}, async (page) => {
        const field = page.locator('form[role="search"] input[name="q"]').first();
        await field.fill('县'.repeat(10_000));
        expect(await field.inputValue()).toHaveLength(400);
      });
    },
  );

  test('10,000 characters do no harm, and are cut in the address', async () => {
    await withSearch('/search/', '干部', async (page) => {
      await page.fill('main input[name="q"]', '干部召回'.repeat(2500));
      await page.waitForFunction(
        () =>
          (document.querySelector<HTMLElement>('#results')?.dataset['query'] ?? '').length ===
          10_000,
      );
      const results = await readResults(page);
      expect(results.filter(({ match }) => match === 'exact')).toEqual([]);
      expect(new URL(page.url()).searchParams.get('q')).toBe('干部召回'.repeat(100));
    });
  });

  test('a filter narrows down, stays in the address and is read from it', async () => {
    await withSearch('/search/', '贫困', async (page, all) => {
      await page.selectOption('#filters select[name="unit"]', 'anxi');
      await page.waitForFunction(
        (most) => document.querySelectorAll('#results a').length < most,
        all.length,
      );
      await page.selectOption('#filters select[name="kind"]', 'passage');
      await page.waitForFunction(
        () => document.querySelectorAll('#results a:not([data-kind="passage"])').length === 0,
      );
      const results = await readResults(page);
      expect(results.length).toBeGreaterThan(3);
      for (const { href } of results) expect(href).toMatch(/^\/sources\/anxi\//u);
      expect(new URL(page.url()).search).toContain('unit=anxi&kind=passage');
      await page.reload();
      expect(await readResults(page)).toEqual(results);
      expect(await page.inputValue('#filters select[name="unit"]')).toBe('anxi');
    });
  });

  test('a figure is found by its value and leads to the sentence or row that states it', async () => {
    await withSearch('/search/', '91.3%', (_, results) => {
      const figure = results.find(({ kind }) => kind === 'figure');
      expect(figure?.text).toContain('91.3%');
      expect(figure?.href).toMatch(/#/u);
    });
  });

  test.each([
    ['yijiangyiti', '一降一提'],
    ['一降1提', '一降一提'],
  ])('%s says that it was matched as %s', async (query, form) => {
    await withSearch('/search/', query, async (page) => {
      expect(await page.innerText('#results')).toContain(`matched as ${form}`);
    });
  });

  test('nothing found says what was searched and offers the nearest terms as links', async () => {
    await withSearch('/search/', '意外伤害报险', async (page) => {
      expect(await page.innerText('#results [role="status"]')).toContain('Searched: sources');
      await page.click('#results .hit-near');
      expect((await readResults(page)).length).toBeGreaterThan(0);
    });
  });

  test.each(['/search/', '/zh/search/', '/search/source/', '/zh/search/source/'])(
    '%s fits a narrow phone, with results',
    async (path) => {
      const parameter = path.includes('source/') ? 'text' : 'q';
      const url = `${path}?${parameter}=${encodeURIComponent('干部召回管理机制')}`;
      await withPage(url, { viewport: { width: 320, height: 640 } }, async (page) => {
        await page.waitForSelector('[data-state="done"] a');
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    },
  );

  test('without JavaScript it offers the indexes and says why', async () => {
    await withPage('/search/?q=x', { javaScriptEnabled: false }, async (page) => {
      expect(await page.innerText('main')).toContain('Search needs JavaScript');
      const links = await page.$$eval('main noscript a', (all) =>
        all.map((a) => a.getAttribute('href')),
      );
      expect(links).toContain('/mechanisms/');
      expect(await page.isVisible('#filters')).toBe(false);
    });
  });

  test('opensearch.xml points at it', async () => {
    const xml = await (await fetch(`${site.origin}/opensearch.xml`)).text();
    expect(xml).toContain('/search/?q={searchTerms}');
    const html = await (await fetch(`${site.origin}/zh/`)).text();
    expect(html).toContain('href="/zh/opensearch.xml"');
  });

  test('the policy of the site is on', async () => {
    const { headers } = await fetch(`${site.origin}/search/`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('on arrival', () => {
  test.each([
    ['/search/', '首次提及 不在', undefined],
    ['/search/', '干部召回', '干部“召回'],
    ['/search/', 'registered poor', 'registered poor'],
  ])('%s %s: the phrase is lit in its sentence', async (path, query, marked) => {
    await withSearch(path, query, async (page, results) => {
      const passage = results.find(({ kind, match }) => kind === 'passage' && match === 'exact');
      if (marked === undefined) {
        expect(passage).toBeUndefined();
        return;
      }
      await page.goto(`${site.origin}${passage?.href ?? ''}`);
      const sentence = page.locator(new URL(page.url()).hash);
      await sentence.locator('mark').first().waitFor();
      const marks = await sentence.locator('mark').allInnerTexts();
      expect(marks.join('')).toContain(marked);
      expect(await page.locator('mark').first().isVisible()).toBe(true);
    });
  });
});

describe('on arrival elsewhere than in a sentence', () => {
  test.each([
    ['/search/', '三单制', '/sources/suiyang/', '#main', '三单制'],
    ['/zh/search/', '丁本俊', '/zh/sources/suiyang/', '#main', '丁本俊'],
    ['/search/', 'Cadres who do not carry out', '/mechanisms/', '#definition', 'Cadres who do not'],
    [
      '/zh/search/',
      '精准扶贫工作不力的干部',
      '/zh/mechanisms/',
      '#definition',
      '精准扶贫工作不力的干部',
    ],
  ])('%s %s: the phrase is lit at %s…%s', async (path, query, start, fragment, marked) => {
    await withSearch(path, query, async (page, results) => {
      const found = results.find(
        ({ href, match }) =>
          match === 'exact' && href?.startsWith(start) === true && href.endsWith(fragment),
      );
      await page.goto(`${site.origin}${found?.href ?? ''}`);
      await page.locator('mark').first().waitFor();
      const marks = await page.locator('mark').allInnerTexts();
      expect(marks.join('')).toContain(marked);
      expect(marks.length).toBeLessThan(6);
      expect(await page.locator('mark').first().isVisible()).toBe(true);
    });
  });
});

describe('the palette', () => {
  const withPalette = (key: string, use: (page: Page) => Promise<void>): Promise<void> =>
    withPage('/mechanisms/', { waitUntil: 'networkidle' }, async (page) => {
      await page.keyboard.press(key);
      await page.waitForSelector('dialog[open] input');
      await use(page);
    });

  test.each(['/', 'Control+k', 'Meta+k'])('%s opens it, Escape closes it', async (key) => {
    await withPalette(key, async (page) => {
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
        'combobox',
      );
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });

  test('Escape closes it at once, with words in its field too', async () => {
    await withPalette('/', async (page) => {
      await page.keyboard.type('召回');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });

  test('arrows choose, Enter opens, and the status is told', async () => {
    await withPalette('/', async (page) => {
      await page.keyboard.type('yijiangyiti');
      await page.waitForSelector('#palette-results[data-query="yijiangyiti"][data-state="done"]');
      expect(await page.innerText('dialog [role="status"]')).toContain('1');
      await page.keyboard.press('ArrowDown');
      const chosen = await page.getAttribute('dialog input', 'aria-activedescendant');
      expect(await page.getAttribute(`#${chosen ?? ''}`, 'aria-selected')).toBe('true');
      await Promise.all([
        page.waitForURL('**/mechanisms/yijiang-yiti/'),
        page.keyboard.press('Enter'),
      ]);
    });
  });

  test('Enter without a choice leads to the search page', async () => {
    await withPalette('/', async (page) => {
      await page.keyboard.type('召回');
      await Promise.all([page.waitForURL('**/search/?q=*'), page.keyboard.press('Enter')]);
      expect((await readResults(page)).length).toBeGreaterThan(0);
    });
  });

  test('a slash that is typed into a field stays a slash', async () => {
    await withPage('/mechanisms/', {}, async (page) => {
      await page.locator('header input[name="q"]').pressSequentially('a/b');
      expect(await page.inputValue('header input[name="q"]')).toBe('a/b');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });
});

describe('where does this come from', () => {
  test.each([
    ['/search/source/', '建立干部召回管理機制', 'found'],
    ['/zh/search/source/', '今天天气很好，我们去公园。', 'none'],
    ['/search/source/', '对脱贫攻坚责任落实不到位、精准扶贫工作不力的5名科级领导干部', 'departs'],
    ['/search/source/', '<img src=x onerror=alert(1)>', 'none'],
  ])('%s %s: %s', async (path, text, state) => {
    await withPage(path, {}, async (page) => {
      await page.fill('textarea[name="text"]', text);
      await page.click('.paste button');
      await page.waitForSelector('#located[data-state="done"]');
      const states = await page.$$eval('[data-located]', (all) =>
        all.map((one) => (one as HTMLElement).dataset['located']),
      );
      expect(new Set(states)).toEqual(new Set([state]));
      expect(await page.locator('#located img').count()).toBe(0);
      if (state !== 'none') {
        expect(await page.getAttribute('#located a', 'href')).toMatch(
          /^\/sources\/anxi\/.*#p17s2$/u,
        );
      }
    });
  });
});

describe('what search costs', () => {
  /** Bytes over the wire by path, headers included. */
  async function countBytes(page: Page): Promise<Map<string, number>> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const paths = new Map<string, string>();
    const bytes = new Map<string, number>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      paths.set(requestId, new URL(request.url).pathname);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes.set(paths.get(requestId) ?? '', encodedDataLength);
    });
    return bytes;
  }
  const sum = (bytes: ReadonlyMap<string, number>): number =>
    [...bytes.values()].reduce((all, size) => all + size, 0);

  test.each(['/search/', '/zh/search/'])(
    '%s: nothing before a query, then no more than was promised',
    async (path) => {
      await site.withEmptyPage({}, async (page) => {
        const bytes = await countBytes(page);
        await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
        expect([...bytes.keys()].filter((one) => one.endsWith('.json'))).toEqual([]);
        const idle = sum(bytes);
        for (const [query, most] of [
          ['干部召回', FIRST_ANSWER_BYTES],
          ['第一书记', FURTHER_ANSWER_BYTES],
          ['first secretaries', FURTHER_ANSWER_BYTES],
        ] as const) {
          const before = query === '干部召回' ? idle : sum(bytes);
          await page.fill('main input[name="q"]', query);
          await page.waitForSelector(`#results[data-query="${query}"][data-state="done"]`);
          // The English that comes when nothing else is to be done belongs to the first answer.
          await expect.poll(() => bytes.get('/search/texts/0.en.json')).toBeGreaterThan(0);
          expect(sum(bytes) - before, query).toBeLessThan(most);
        }
        expect(bytes.get('/search/names.json')).toBeGreaterThan(1000);
        expect(bytes.get('/search/names.json')).toBeLessThan(NAMES_BYTES);
      });
    },
  );
});
