import { isChineseContext } from '../judge-context.ts';
import { readForeignRanges } from '../patterns/foreign.ts';
import type { Edit, Rule } from '../rule.ts';

const WIDE = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
]);
const RE_NARROW_MARK = /[,:;!?]/gu;
/** Behind Han or what closes a quotation, before Han, an opening mark or the end of the line. */
const RE_FOLDED_STOP =
  /(?<=[\p{Script=Han}”’」』）)》])\.(?=[\p{Script=Han}“‘「『《（(”’」』]|[ \u3000]*$)/gmu;
const FULL_STOP = '。';
/** One folded stop could be a slip; a text of sentences has several. */
const MIN_STOPS = 2;
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

function findFoldedStops(text: string): Edit[] {
  const stops = text.includes(FULL_STOP) ? [] : [...text.matchAll(RE_FOLDED_STOP)];
  if (stops.length < MIN_STOPS) return [];
  return stops.map(({ index }) => ({
    start: index,
    end: index + 1,
    replacement: FULL_STOP,
    kind: 'edit',
    reason: 'full stop folded to ASCII: the text has no other',
  }));
}

/**
 * Widens `, : ; ! ?` in Chinese context, and `.` between Han where the text has no other full stop (a
 * fold of all marks took them too). Left alone: other full stops, marks inside numbers and times (1,204;
 * 1:30), between Latin words, in addresses of the web and in markup.
 */
export const widenPunctuation: Rule = (text) => {
  const foreign = readForeignRanges(text);
  const marks = [...text.matchAll(RE_NARROW_MARK)]
    .filter(({ index }) => !RE_INSIDE_NUMBER.test(text.slice(index - 1, index + 2)))
    .filter(({ index }) => !isInside(foreign, index))
    .filter(({ index }) => isChineseContext(text, index, index + 1))
    .map(({ index, 0: mark }) => ({
      start: index,
      end: index + 1,
      replacement: WIDE.get(mark) ?? mark,
      kind: 'edit' as const,
      reason: 'punctuation folded to ASCII',
    }));
  const stops = findFoldedStops(text).filter(({ start }) => !isInside(foreign, start));
  return [...marks, ...stops].sort((a, b) => a.start - b.start);
};
