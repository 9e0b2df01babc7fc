import { DIST } from '../../src/cli/paths.ts';
import { selectLongestPages } from '../../src/site/longest-pages.ts';
import { readSite } from '../../src/site/read-site.ts';

/** The site that the gates examine, read once for each file of tests. */
export const SITE = readSite(DIST);

/** What the gates open in a browser: the longest page of each type in each language. */
export const PAGE_PER_TYPE = selectLongestPages(SITE);
