import { isParagraph } from '../judge-line.ts';
import { readLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Drops lines above the first paragraph that stand there a second time: title, subtitle, author. */
export const dropRepeatedHead: Rule = (text) => {
  const lines = readLines(text);
  const head = lines.slice(
    0,
    Math.max(
      lines.findIndex((line) => isParagraph(line.text)),
      0,
    ),
  );
  return head
    .filter((line, index) => head.findIndex((other) => other.text === line.text) < index)
    .map(({ start, next }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'drop',
      reason: 'head of the article, repeated',
    }));
};
