import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { DIST } from '../src/cli/paths.ts';
import { openBrowser } from './browser.ts';
import { serveSite, type ServedSite } from './site-server.ts';

export interface PageOptions extends BrowserContextOptions {
  /** When a page counts as opened: when all is loaded, or when the network is quiet after it. */
  waitUntil?: 'load' | 'networkidle';
  /** Exceptions of scripts fail the test; errors on the console too, unless the test brings some about. */
  mayLogErrors?: boolean;
}

export interface OpenSite {
  /** Where the built site is served; known in tests, not before them. */
  readonly origin: string;
  /** Gives an empty page, in a context of its own that is closed afterwards; it knows no defaults. */
  withEmptyPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T>;
  /** Opens a path of the site, or any address, likewise; an error of the page fails the test. */
  withPage<T>(path: string, options: PageOptions, use: (page: Page) => Promise<T>): Promise<T>;
}

/** Serves a folder from the first to the last test of a file. */
export function serveWhileTesting(dist: string): { readonly origin: string } {
  let site: ServedSite | undefined;
  beforeAll(async () => {
    site = await serveSite(dist);
  });
  afterAll(async () => {
    await site?.[Symbol.asyncDispose]();
  });
  return {
    get origin() {
      if (site === undefined) throw new Error('Unexpected use of a site outside of a test');
      return site.origin;
    },
  };
}

/** Keeps one browser from the first to the last test of a file. */
function openBrowserWhileTesting(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === undefined) throw new Error('Unexpected use of a browser outside of a test');
    return browser;
  };
}

/** Gathers what goes wrong on a page from now on, into the list that it returns. */
function watchErrors(page: Page, mayLogErrors: boolean): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !mayLogErrors) errors.push(message.text());
  });
  return errors;
}

/** The loader of a page takes itself away when the page's modules are there. */
export const waitForModules = (page: Page): Promise<unknown> =>
  page.waitForSelector('script[data-modules]', { state: 'detached' });

/**
 * The built site in a browser, both started once for a file of tests: call it at the top of the file.
 * `defaults` hold for every page, unless it is opened with other options.
 */
export function openSite(defaults: PageOptions = {}): OpenSite {
  const served = serveWhileTesting(DIST);
  const getBrowser = openBrowserWhileTesting();

  const withEmptyPage: OpenSite['withEmptyPage'] = async (options, use) => {
    await using context = await getBrowser().newContext(options);
    return await use(await context.newPage());
  };

  const withPage: OpenSite['withPage'] = (path, options, use) => {
    const { waitUntil = 'load', mayLogErrors = false, ...rest } = { ...defaults, ...options };
    return withEmptyPage(rest, async (page) => {
      const errors = watchErrors(page, mayLogErrors);
      await page.goto(new URL(path, served.origin).href, { waitUntil });
      if (rest.javaScriptEnabled !== false) await waitForModules(page);
      const result = await use(page);
      if (errors.length === 0) return result;
      throw new Error(`Unexpected errors on ${path}, expected none: ${errors.join('\n')}`);
    });
  };

  return {
    get origin() {
      return served.origin;
    },
    withEmptyPage,
    withPage,
  };
}
