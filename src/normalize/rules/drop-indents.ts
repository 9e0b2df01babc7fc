import type { Rule } from '../rule.ts';

const RE_INDENT = /^[^\S\n]+|(?<![^\S\n])[^\S\n]+$/gmu;

/** Drops the spaces at the beginning and the end of lines. */
export const dropIndents: Rule = (text) =>
  [...text.matchAll(RE_INDENT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: '',
    kind: 'edit',
    reason: 'indent or trailing space',
  }));
