import { hanShare } from './judge-line.ts';

/**
 * Whether a mark at `[start, end)` stands in Chinese text. The nearest letter on either side decides,
 * marks, quotation marks and spaces skipped: Han on one side is enough; two Latin letters are Latin.
 * Between two numbers (10%,20%) the line decides; a third of Han makes it Chinese: lines of the seeds
 * have 0.7 and more, lines of tables and formulas under 0.1.
 */
const MIN_LINE_SHARE = 1 / 3;

const RE_LAST_WORD_CHARACTER = /[\p{L}\p{N}](?=[^\p{L}\p{N}\n]*$)/u;
const RE_FIRST_WORD_CHARACTER = /^[^\p{L}\p{N}\n]*?([\p{L}\p{N}])/u;
const RE_HAN = /\p{Script=Han}/u;
const RE_LATIN = /\p{Script=Latin}/u;
/** How far a mark looks for its neighbours, in UTF-16 code units. */
const REACH = 40;

function lineAround(text: string, start: number, end: number): string {
  const newline = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, newline < 0 ? text.length : newline);
}

/** Whether the mark at `[start, end)`, UTF-16 offsets, stands in Chinese context. */
export function isChineseContext(text: string, start: number, end: number): boolean {
  const before =
    RE_LAST_WORD_CHARACTER.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = RE_FIRST_WORD_CHARACTER.exec(text.slice(end, end + REACH))?.[1] ?? '';
  if (RE_HAN.test(before) || RE_HAN.test(after)) return true;
  if (RE_LATIN.test(before) || RE_LATIN.test(after)) return false;
  if (before === '' && after === '') return false;
  return hanShare(lineAround(text, start, end)) >= MIN_LINE_SHARE;
}
