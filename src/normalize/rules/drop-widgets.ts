import { readLines } from '../lines.ts';
import { WIDGETS } from '../patterns/page.ts';
import type { Rule } from '../rule.ts';

const RE_ORNAMENT = /^[\s•·!！*>]+|[\s•·!！*>]+$/gu;
const WORDS = new Set<string>(WIDGETS);

/** Drops lines that hold nothing but a button or a box of the page. */
export const dropWidgets: Rule = (text) =>
  readLines(text)
    .filter((line) => WORDS.has(line.text.replaceAll(RE_ORNAMENT, '')))
    .map(({ start, next }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'drop',
      reason: 'button or box of the page',
    }));
