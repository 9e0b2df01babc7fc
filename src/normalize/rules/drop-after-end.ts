import { endsSentence, isParagraph, isProse } from '../judge-line.ts';
import { readLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/**
 * Drops lines behind the last paragraph that end no sentence: the page goes on, the article does not.
 * Left alone: prose that lost its end.
 */
export const dropAfterEnd: Rule = (text) => {
  const lines = readLines(text);
  const last = lines.findLastIndex((line) => isParagraph(line.text));
  if (last < 0) return [];
  return lines
    .filter((line, index) => index > last && !endsSentence(line.text) && !isProse(line.text))
    .map(({ start, next }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'drop',
      reason: 'stands behind the last sentence of the article',
    }));
};
