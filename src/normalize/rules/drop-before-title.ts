import { readLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Drops what stands before the article's (or its page's) title: menus and buttons of the page. */
export const dropBeforeTitle: Rule = (text, { title, pageTitle }) => {
  const lines = readLines(text);
  const first = lines.findIndex((line) => line.text === (pageTitle ?? title));
  return lines.slice(0, Math.max(first, 0)).map(({ start, next }) => ({
    start,
    end: next,
    replacement: '',
    kind: 'drop',
    reason: 'stands before the title: the page’s own',
  }));
};
