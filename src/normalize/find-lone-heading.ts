import { isTitleShaped } from './judge-line.ts';

const RE_HEADING = /^#+ (.+)$/u;
const RE_FRONT_MATTER = /^---\n.*?\n---\n/su;

/**
 * The one heading of a restored article that could as well be the title of another: shaped like one,
 * alone of its kind, with text before and behind it. Articles have several headings or none.
 * @param file Markdown as `writeUnlisted` gives it. @returns null where there is none.
 */
export function findLoneHeading(file: string): string | null {
  const lines = file
    .replace(RE_FRONT_MATTER, '')
    .split('\n')
    .filter((line) => line !== '');
  const headings = lines.filter((line) => RE_HEADING.test(line));
  const [only = ''] = headings;
  const heading = RE_HEADING.exec(only)?.[1] ?? '';
  const at = lines.indexOf(only);
  const isInside = at > 0 && at < lines.length - 1;
  return headings.length === 1 && isInside && isTitleShaped(heading) ? heading : null;
}
