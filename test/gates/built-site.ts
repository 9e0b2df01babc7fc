import { DIST } from '../../src/cli/paths.ts';
import { selectPagePerType } from '../../src/site/page-types.ts';
import { readSite } from '../../src/site/read-site.ts';

/** The site that the gates examine, read once for each file of tests. */
export const SITE = readSite(DIST);

/** One address of each page type in each language, as the built pages give them. */
export const PAGE_PER_TYPE = selectPagePerType(SITE.pages.keys());
