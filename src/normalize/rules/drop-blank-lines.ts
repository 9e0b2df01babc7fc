import type { Rule } from '../rule.ts';

const RE_BLANK_LINES = /^\n+|\n+$|(?<=\n)\n+/gu;

/** Leaves one newline between lines and none at either end. */
export const dropBlankLines: Rule = (text) =>
  [...text.matchAll(RE_BLANK_LINES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: '',
    kind: 'edit',
    reason: 'blank line',
  }));
