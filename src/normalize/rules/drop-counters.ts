import { isParagraph } from '../judge-line.ts';
import { readLines } from '../lines.ts';
import { RE_COUNTER } from '../patterns/meta-line.ts';
import type { Rule } from '../rule.ts';

/** Drops counters of visits and controls of the type size. Paragraphs are left alone. */
export const dropCounters: Rule = (text) =>
  readLines(text)
    .filter((line) => !isParagraph(line.text))
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(RE_COUNTER)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        replacement: '',
        kind: 'drop' as const,
        reason: 'counter or control of the page',
      })),
    );
