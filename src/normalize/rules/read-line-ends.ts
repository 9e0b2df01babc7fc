import type { Rule } from '../rule.ts';

const RE_RETURN = /\r(?!\n)/gu;

/**
 * Reads carriage returns that end lines by themselves, as old Macintosh programs wrote them. Left alone:
 * those before a newline, and all of them in a text that has newlines.
 */
export const readLineEnds: Rule = (text) =>
  text.includes('\n')
    ? []
    : [...text.matchAll(RE_RETURN)].map(({ index }) => ({
        start: index,
        end: index + 1,
        replacement: '\n',
        kind: 'edit',
        reason: 'end of a line, written as a carriage return',
      }));
