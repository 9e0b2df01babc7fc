import { selectPagePerType } from './page-types.ts';
import type { Site } from './read-site.ts';

/** The address of the longest page of each type in each language, sorted: it shows most of what its type can show. */
export function selectLongestPages({ pages }: Site): string[] {
  const longestFirst = [...pages.values()].sort((a, b) => b.html.length - a.html.length);
  return selectPagePerType(longestFirst.map(({ path }) => path)).sort();
}
