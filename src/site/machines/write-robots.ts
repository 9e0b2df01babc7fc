import { SITE } from '../addresses.ts';

/** `robots.txt` (RFC 9309): everything may be read. What should not be indexed says so itself, and must be read to be heard. */
export const writeRobots = (): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${SITE}/sitemap.xml`, ''].join('\n');
