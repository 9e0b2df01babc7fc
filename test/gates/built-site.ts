import { DIST } from '../../src/cli/paths.ts';
import { selectPagePerType } from '../../src/site/page-types.ts';
import { readSite } from '../../src/site/read-site.ts';

/** The site that the gates examine, read once for each file of tests. */
export const SITE = readSite(DIST);

const longestFirst = [...SITE.pages.values()].sort((a, b) => b.html.length - a.html.length);

/** The address of the longest page of each type in each language: it shows most of what its type can show. */
export const PAGE_PER_TYPE = selectPagePerType(longestFirst.map(({ path }) => path)).sort();
