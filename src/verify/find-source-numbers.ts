import { MEASURE_WORDS } from '../audit/measure-words.ts';

/** A number that a sentence of a source prints; code points into the sentence. */
export interface SourceNumber {
  text: string;
  start: number;
  end: number;
}

/** Words that make a numeral before them a count, beside those that figures can be parsed with. */
const MORE_MEASURES = [
  '大',
  '把',
  '步',
  '方面',
  '体',
  '位',
  '道',
  '场',
  '面',
  '块',
  '元钱',
  '代',
  '点',
  '款',
  '系列',
  '揽子',
  '连',
  '颗',
  '间',
  '对',
  '手',
  '片',
  '春秋',
];
const MEASURES = [...new Set([...MEASURE_WORDS.map(({ zh }) => zh), ...MORE_MEASURES])].sort(
  (a, b) => b.length - a.length,
);
const NUMERAL = '[零〇一二两三四五六七八九十百千万亿几数半]';
/** Digits with what belongs to them: separators, decimals, multipliers, a percent sign. */
const RE_DIGITS = /\d+(?:[,，.]\d+)*(?:[余多几]?[十百千万亿]+)?[%％‰]?/gu;
const RE_COUNT = new RegExp(`${NUMERAL}+[余多来几]?(?:${MEASURES.join('|')})`, 'gu');
/** 百分之九十 and 一半 are shares without a measure word. */
const RE_SHARE = /[百千]分之[零〇一二两三四五六七八九十]+|一半|[近过]?半数|[近过]半|首位|翻番/gu;

const countCodePoints = (text: string): number => Array.from(text).length;

/**
 * Finds each digit run and each Chinese numeral with a measure word in a sentence. Nothing is left out: 一批 and 第一书记 are found too, and explained by name or by reason.
 */
export function findSourceNumbers(sentence: string): SourceNumber[] {
  const list = (pattern: RegExp): SourceNumber[] =>
    [...sentence.matchAll(pattern)].map((match) => {
      const start = countCodePoints(sentence.slice(0, match.index));
      return { text: match[0], start, end: start + countCodePoints(match[0]) };
    });
  const digits = list(RE_DIGITS);
  // 万元 of 1600多万元 belongs to the digits before it.
  const isInside = ({ start }: SourceNumber): boolean =>
    digits.some((one) => one.start <= start && start < one.end);
  const counts = list(RE_COUNT).filter((one) => !isInside(one));
  return [...digits, ...counts, ...list(RE_SHARE)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
