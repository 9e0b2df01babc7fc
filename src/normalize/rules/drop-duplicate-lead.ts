import { isParagraph } from '../judge-line.ts';
import { readLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Drops a lead that the first paragraph repeats, character for character. */
export const dropDuplicateLead: Rule = (text) => {
  const [lead, first] = readLines(text).filter((line) => isParagraph(line.text));
  if (lead === undefined || lead.text !== first?.text) return [];
  return [
    {
      start: lead.start,
      end: lead.next,
      replacement: '',
      kind: 'drop',
      reason: 'lead that the first paragraph repeats',
    },
  ];
};
