import { readLines } from '../lines.ts';
import type { Rule } from '../rule.ts';
import { isSubtitleLine, readSubtitle } from '../split-title.ts';

/** Reads the subtitle on the line below the title: it begins with a dash. */
export const readSubtitleLine: Rule = (text, { title }) => {
  const lines = readLines(text);
  const line = lines[lines.findIndex((candidate) => candidate.text === title) + 1];
  if (title === null || line === undefined || !isSubtitleLine(line.text)) return [];
  if (lines.every((candidate) => candidate.text !== title)) return [];
  return [
    {
      start: line.start,
      end: line.next,
      replacement: '',
      kind: 'metadata',
      reason: 'subtitle',
      facts: [{ field: 'subtitle', value: readSubtitle(line.text) }],
    },
  ];
};
