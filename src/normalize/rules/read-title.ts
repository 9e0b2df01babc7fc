import { readLines } from '../lines.ts';
import type { Fact, Rule } from '../rule.ts';
import { splitTitle } from '../split-title.ts';

function readParts(line: string): Fact[] {
  const { title, subtitle } = splitTitle(line);
  const facts: Fact[] = [{ field: 'title', value: title }];
  return subtitle === null ? facts : [...facts, { field: 'subtitle', value: subtitle }];
}

/** Reads the title; a hyphen between Han divides title and subtitle. */
export const readTitle: Rule = (text, { title }) => {
  const line = readLines(text).find((candidate) => candidate.text === title);
  if (line === undefined) return [];
  return [
    {
      start: line.start,
      end: line.next,
      replacement: '',
      kind: 'metadata',
      reason: 'title',
      facts: readParts(line.text),
    },
  ];
};
