import { isChineseContext } from '../judge-context.ts';
import { readUrlRanges } from '../patterns/url.ts';
import type { Rule } from '../rule.ts';

const WIDE = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
]);
const RE_NARROW_MARK = /[,:;!?]/gu;
const RE_INSIDE_NUMBER = /\d[,:]\d/u;

/**
 * Widens `, : ; ! ?` in Chinese context. Left alone: full stops, marks inside numbers and times
 * (1,204; 1:30), between Latin words, in addresses of the web.
 */
export const widenPunctuation: Rule = (text) => {
  const addresses = readUrlRanges(text);
  return [...text.matchAll(RE_NARROW_MARK)]
    .filter(({ index }) => !RE_INSIDE_NUMBER.test(text.slice(index - 1, index + 2)))
    .filter(({ index }) => !addresses.some(([start, end]) => index >= start && index < end))
    .filter(({ index }) => isChineseContext(text, index, index + 1))
    .map(({ index, 0: mark }) => ({
      start: index,
      end: index + 1,
      replacement: WIDE.get(mark) ?? mark,
      kind: 'edit',
      reason: 'punctuation folded to ASCII',
    }));
};
