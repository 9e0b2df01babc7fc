import type { Rule } from '../rule.ts';

const RE_ODD_SPACE = /[^\S\n]{2,}|[^\S\n ]/gu;

/** Turns no-break, ideographic and other odd spaces, and runs of spaces, into one plain space. */
export const plainSpaces: Rule = (text) =>
  [...text.matchAll(RE_ODD_SPACE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: ' ',
    kind: 'edit',
    reason: 'odd space',
  }));
