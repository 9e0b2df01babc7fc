import { isPlaceList, isSpamLine } from '../judge-spam.ts';
import { readLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Drops the lines that a hijacked domain puts around a text: advertising and stuffed lists of places. */
export const dropSpamLines: Rule = (text) =>
  readLines(text)
    .filter((line) => isSpamLine(line.text) || isPlaceList(line.text))
    .map(({ start, next }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'drop',
      reason: 'advertising or keywords of a hijacked page',
    }));
