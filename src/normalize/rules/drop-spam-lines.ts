import { isAdvertisement, isPlaceList, isServiceList, isSpamLine } from '../judge-spam.ts';
import { readLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

const JUDGES = [isSpamLine, isPlaceList, isServiceList, isAdvertisement];

/** Drops the lines that a hijacked domain puts around a text: advertising and stuffed lists of places. */
export const dropSpamLines: Rule = (text) =>
  readLines(text)
    .filter(({ text: line }) => JUDGES.some((isSpam) => isSpam(line)))
    .map(({ start, next }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'drop',
      reason: 'advertising or keywords of a hijacked page',
    }));
