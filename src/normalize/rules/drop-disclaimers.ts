import { isDisclaimer } from '../judge-disclaimer.ts';
import { readLines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Drops the site's disclaimers behind the article, sentences and all. */
export const dropDisclaimers: Rule = (text) =>
  readLines(text)
    .filter((line) => isDisclaimer(line.text, line.start / text.length))
    .map(({ start, next }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'drop',
      reason: 'disclaimer of the site',
    }));
