import { LANGS } from '../content/schemas/text.ts';
import type { Problem } from '../report/problem.ts';
import { toLangPath } from './addresses.ts';
import { pageOf } from './list-redirects.ts';
import { toEnglishPath } from './page-types.ts';
import type { Site } from './read-site.ts';

const CHECK = 'check-addresses';
const ANCHORS = 'dist/data/anchors.json';
/** Pages for what was not found; no address leads to them. */
const RE_NOT_FOUND = /\/404\.html$/u;

/** A public address as `data/anchors.json` tells it. */
export interface PublicAddress {
  path: string;
  status: 'current' | 'redirected' | 'withdrawn';
}

function toProblem(file: string, at: string, message: string, mend: string): Problem {
  return { check: CHECK, severity: 'error', place: { file, at }, message, mend };
}

/** Whether a reader who follows the address in one language arrives where it points. */
function arrives(site: Site, path: string, isPageGone: boolean): boolean {
  const page = site.pages.get(pageOf(path));
  const fragment = path.slice(pageOf(path).length + 1);
  return page !== undefined && (fragment === '' || isPageGone || page.ids.has(fragment));
}

/** Every address leads to its page and place in both languages; a page that is gone holds no places any more. */
function findDead(site: Site, addresses: readonly PublicAddress[]): Problem[] {
  const gone = new Set(
    addresses.filter(({ status }) => status !== 'current').map(({ path }) => path),
  );
  return addresses.flatMap(({ path }) =>
    LANGS.map((lang) => toLangPath(lang, path))
      .filter((own) => !arrives(site, own, gone.has(pageOf(path))))
      .map((own) =>
        toProblem(
          ANCHORS,
          own,
          `Unexpected gap at the address ${own}, expected the page and the place that were published`,
          'let the page carry this id again; an address that is to go needs a redirect in content/redirects.yaml',
        ),
      ),
  );
}

/** Every page that was built has a public address. */
function findUnlisted(site: Site, addresses: readonly PublicAddress[]): Problem[] {
  const known = new Set(addresses.map(({ path }) => path));
  return [...site.pages.values()]
    .filter(({ path }) => !RE_NOT_FOUND.test(path) && !known.has(toEnglishPath(path)))
    .map(({ path, file }) =>
      toProblem(
        `dist/${file}`,
        path,
        `Unexpected page ${path} outside the lock, expected the address of each page in anchors.lock.json`,
        'add it to src/site/page-paths.ts and run "npm run anchors"; a redirect from where nothing was published can go',
      ),
    );
}

/**
 * The built site keeps what the lock promises: each public address arrives, with or without a redirect,
 * and no page is built that the lock does not know.
 */
export function checkAddresses(site: Site, addresses: readonly PublicAddress[]): Problem[] {
  return [...findDead(site, addresses), ...findUnlisted(site, addresses)];
}
