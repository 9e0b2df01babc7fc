import { readLines } from '../lines.ts';
import type { Fact, Rule } from '../rule.ts';

const RE_SUBTITLE_MARK = /(?<=[\p{Script=Han}”》])-+(?=[\p{Script=Han}“《])/u;

function readParts(line: string): Fact[] {
  const [title, ...rest] = line.split(RE_SUBTITLE_MARK);
  const facts: Fact[] = [{ field: 'title', value: (title ?? line).trim() }];
  if (rest.length > 0) facts.push({ field: 'subtitle', value: rest.join('-').trim() });
  return facts;
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
