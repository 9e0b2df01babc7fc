import { readLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Reads the title of a page that carries several articles. */
export const readPageTitle: Rule = (text, { pageTitle }) => {
  const line = readLines(text).find((candidate) => candidate.text === pageTitle);
  if (line === undefined) return [];
  return [
    {
      start: line.start,
      end: line.next,
      replacement: '',
      kind: 'metadata',
      reason: 'title of the page that carries several articles',
      facts: [{ field: 'pageTitle', value: line.text }],
    },
  ];
};
