import type { CheckPage } from './check.ts';

/** Every `<a>` has an address: without one it looks like a link, and neither a click nor a key follows it. */
export const linkAddress: CheckPage = (page, _site, report) => {
  for (const element of page.elements) {
    const { tagName, properties } = element;
    if (tagName !== 'a') continue;
    if (properties['href'] !== undefined || properties['xLinkHref'] !== undefined) continue;
    report(
      element,
      'Unexpected <a> without an address, expected "href"',
      'give the link its address, or write a <span>',
    );
  }
};
