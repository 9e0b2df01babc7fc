import type { Element } from 'hast';
import { SITE } from '../addresses.ts';
import { decodePercent } from '../decode-percent.ts';
import { listDelayed } from '../loader.ts';
import type { CheckPage } from './check.ts';

/** Attributes that hold one address, with hast's names. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'xLinkHref', 'poster', 'data'] as const;
/** Elements whose address is only followed by the reader's own act. */
const FOLLOWED_BY_HAND = new Set(['a', 'area']);
const OTHER_SCHEMES = new Set(['mailto:', 'tel:']);

function listAddresses({ properties }: Element): string[] {
  const named = ADDRESS_ATTRIBUTES.map((name) => properties[name]).filter(
    (value): value is string => typeof value === 'string',
  );
  return [...named, ...listDelayed(properties)];
}

/**
 * Every address that leads into the site leads to a file of it, and every fragment to an id.
 * Only a link that the reader follows by hand may lead out.
 */
export const internalLinks: CheckPage = (page, site, report) => {
  const base = `${SITE}${page.path}`;
  for (const element of page.elements) {
    for (const address of listAddresses(element)) {
      const problem = findProblem(address, element);
      if (problem !== undefined) report(element, problem.message, problem.mend);
    }
  }

  function findProblem(address: string, element: Element) {
    const url = URL.parse(address, base);
    if (url === null) return expectAddress(address);
    if (url.origin !== SITE) return findOutsideProblem(url, element);
    const path = decodePercent(url.pathname);
    const fragment = decodePercent(url.hash.slice(1));
    if (path === undefined || fragment === undefined) return expectAddress(address);
    const target = site.pages.get(path);
    if (target === undefined && !site.files.has(path)) {
      return {
        message: `Unexpected link to ${address}, expected a page or file of the site`,
        mend: site.pages.has(`${path}/`)
          ? `write ${path}/ with the slash at the end`
          : 'mend the address, or build what it names',
      };
    }
    if (fragment === '' || target?.ids.has(fragment) === true) return undefined;
    return {
      message: `Unexpected fragment in ${address}, expected an id of ${path}`,
      mend: 'give the target this id, or mend the fragment',
    };
  }
};

const expectAddress = (address: string) => ({
  message: `Unexpected address "${address}", expected a URL`,
  mend: 'escape or mend the address',
});

function findOutsideProblem({ protocol, href }: URL, { tagName, properties }: Element) {
  const isLinkType = tagName === 'link' && String(properties['rel']) === 'license';
  const isSafe = protocol === 'https:' || protocol === 'http:' || OTHER_SCHEMES.has(protocol);
  if (isSafe && (FOLLOWED_BY_HAND.has(tagName) || isLinkType)) return undefined;
  return {
    message: `Unexpected address ${href} in <${tagName}>, expected one inside the site`,
    mend: 'serve the file from public/, or make it a link that the reader follows',
  };
}
