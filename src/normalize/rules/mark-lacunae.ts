import { LACUNA, OPEN_LACUNA } from '../lacuna.ts';
import type { Rule } from '../rule.ts';

/** Bytes that mean nothing (lone surrogates), private-use characters, replacement characters. */
const RE_LOST = /[\uD800-\uDFFF\uFFFD\uE000-\uE5E4\uE5E6-\uF8FF\u{F0000}-\u{10FFFF}]+/gu;

/** What is left of one character, in bytes: a third of UTF-8 lost leaves two. */
const RE_BYTES_OF_ONE = /^[\uDC80-\uDCFF]{2}$/u;

/** One lost character is one lacuna; of a longer run nobody knows how many were lost. */
function toLacuna(lost: string): string {
  return Array.from(lost).length === 1 || RE_BYTES_OF_ONE.test(lost) ? LACUNA : OPEN_LACUNA;
}

/** Marks what no rule could restore as lost, so that it is never read as text. */
export const markLacunae: Rule = (text) =>
  [...text.matchAll(RE_LOST)].map(({ index, 0: lost }) => ({
    start: index,
    end: index + lost.length,
    replacement: toLacuna(lost),
    kind: 'edit',
    reason: 'lost: cannot be computed',
  }));
