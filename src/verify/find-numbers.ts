import type { Lang } from '../content/schemas/text.ts';

/** English number words that stand only in figures. */
const WORDS_EN = [
  ...['zero', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  ...['dozens?', 'hundreds?', 'thousands?', 'millions?', 'billions?', 'percent', 'per[ -]cent'],
];
const RE_WORD_EN = new RegExp(`\\b(?:${WORDS_EN.join('|')})\\b`, 'giu');

/** Measure words that make a Chinese numeral before them a count. */
const MEASURES_ZH = [
  ...[
    '个',
    '名',
    '户',
    '人',
    '次',
    '项',
    '条',
    '种',
    '位',
    '家',
    '村',
    '镇',
    '乡',
    '县',
    '市',
    '省',
  ],
  ...[
    '年',
    '月',
    '日',
    '天',
    '周',
    '倍',
    '元',
    '亩',
    '公顷',
    '斤',
    '公斤',
    '吨',
    '里',
    '公里',
    '米',
  ],
  ...[
    '头',
    '只',
    '箱',
    '件',
    '套',
    '支',
    '批',
    '期',
    '轮',
    '场',
    '份',
    '款',
    '类',
    '级',
    '成',
    '分之',
  ],
  ...['小时', '分钟', '方面'],
];
const RE_COUNT_ZH = new RegExp(
  `(?<!第)[零〇一二两三四五六七八九十百千万亿]*[二两三四五六七八九十百千万亿](?:多|余|几)?(?:${MEASURES_ZH.join('|')})`,
  'gu',
);
/** Set phrases in which a numeral counts nothing. */
const RE_PHRASE_ZH = /千家万户|千方百计|万户千家/gu;

/** Digits of any script, with what may stand between them, and signs of percent. */
const RE_DIGITS = /\p{Nd}(?:[\p{Nd}.,，]*\p{Nd})?[%％‰]?|[%％‰]/gu;

/**
 * Finds the numbers in a text of ours: digits in both languages, number words in English, numerals with
 * a measure word in Chinese. Left alone on purpose: "one" and "first" (一 and 第一) as ordinary words,
 * other ordinals, "both", "half", "double", and numerals that count nothing (三农, 千家万户).
 */
export function findNumbers(text: string, lang: Lang): string[] {
  const words =
    lang === 'en'
      ? text.matchAll(RE_WORD_EN)
      : text.replaceAll(RE_PHRASE_ZH, ' ').matchAll(RE_COUNT_ZH);
  return [...text.matchAll(RE_DIGITS), ...words].map(([number]) => number);
}
