import { isChineseContext } from '../judge-context.ts';
import { readForeignRanges } from '../patterns/foreign.ts';
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

/** Whether an offset stands in one of the ranges, which are in order. */
function isInside(ranges: readonly [number, number][], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.[0] ?? Infinity) <= offset;
}

/**
 * Widens `, : ; ! ?` in Chinese context. Left alone: full stops, marks inside numbers and times
 * (1,204; 1:30), between Latin words, in addresses of the
 * web and in markup.
 */
export const widenPunctuation: Rule = (text) => {
  const foreign = readForeignRanges(text);
  return [...text.matchAll(RE_NARROW_MARK)]
    .filter(({ index }) => !RE_INSIDE_NUMBER.test(text.slice(index - 1, index + 2)))
    .filter(({ index }) => !isInside(foreign, index))
    .filter(({ index }) => isChineseContext(text, index, index + 1))
    .map(({ index, 0: mark }) => ({
      start: index,
      end: index + 1,
      replacement: WIDE.get(mark) ?? mark,
      kind: 'edit',
      reason: 'punctuation folded to ASCII',
    }));
};
