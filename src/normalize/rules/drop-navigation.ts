import { endsSentence } from '../judge-line.ts';
import { readLines } from '../lines.ts';
import { alternatives } from '../patterns/alternatives.ts';
import { NAVIGATION_STARTS } from '../patterns/navigation.ts';
import type { Rule } from '../rule.ts';

const RE_START = new RegExp(`^${alternatives(NAVIGATION_STARTS)}`, 'u');
/** A line that is longer says something. */
const MAX_LINE = 60;

/** Drops lines that lead to other pages or to the printer. Left alone: what ends as sentences do. */
export const dropNavigation: Rule = (text) =>
  readLines(text)
    .filter((line) => line.text.length <= MAX_LINE && !endsSentence(line.text))
    .filter((line) => RE_START.test(line.text))
    .map(({ start, next }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'drop',
      reason: 'navigation of the page',
    }));
