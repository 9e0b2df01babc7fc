import { SITE } from '../addresses.ts';
import type { ListedPage } from './list-pages.ts';

/** Addresses are percent-encoded; of what XML would read, only `&` and `'` can stand in one. */
const escapeAddress = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

function writePage({ path, alternates }: ListedPage): string[] {
  return [
    '  <url>',
    `    <loc>${escapeAddress(`${SITE}${path}`)}</loc>`,
    ...alternates.map(
      ({ lang, href }) =>
        `    <xhtml:link rel="alternate" hreflang="${lang}" href="${escapeAddress(href)}"/>`,
    ),
    '  </url>',
  ];
}

/** The map of a site (sitemaps.org 0.9) with the languages of each page; pages that ask not to be indexed are left out. It names no dates: the site shows no clock. */
export const writeSitemap = (pages: readonly ListedPage[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.filter(({ isIndexed }) => isIndexed).flatMap(writePage),
    '</urlset>',
    '',
  ].join('\n');
