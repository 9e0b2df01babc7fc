import type { Lang } from '../content/schemas/text.ts';
import type { Figure } from './figure.ts';
import type { Qualifier } from './qualifiers.ts';
import { compare, divide, parseDecimal, toDecimal, toRational } from './rational.ts';

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'at-most': 'at most',
  nearly: 'nearly',
};

const SEVERAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['1', 'several'],
  ['10', 'dozens'],
  ['100', 'several hundred'],
  ['1000', 'several thousand'],
  ['10000', 'tens of thousands'],
  ['100000', 'several hundred thousand'],
  ['1000000', 'several million'],
  ['10000000', 'tens of millions'],
  ['100000000', 'several hundred million'],
]);

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Units that a number cannot be read without. The noun of a count, a time or an age is the author's. */
const UNITS_SHOWN: readonly string[] = [
  'yuan',
  'mu',
  'hectare',
  'square-kilometre',
  'square-metre',
  'percentage-point',
  'kilometre',
  'metre',
  'kilogram',
  'kilowatt',
];

const RE_GROUPS = /\B(?=(?:\d{3})+$)/gu;
const BILLION = toRational(10n ** 9n);
const MILLION = toRational(10n ** 6n);
/** Beyond two places `16.125 million` is harder to read than the digits. */
const MAX_SCALED_PLACES = 2;

/** Puts thousand separators into a plain decimal: `30800` → `30,800`. */
export function groupDigits(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replaceAll(RE_GROUPS, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Money from a million on is written in words: 16000000 → `16 million`. */
function formatMoney(value: string): string {
  const amount = parseDecimal(value);
  for (const [scale, word] of [
    [BILLION, 'billion'],
    [MILLION, 'million'],
  ] as const) {
    if (compare(amount, scale) < 0) continue;
    const scaled = toDecimal(divide(amount, scale)) ?? '';
    if ((scaled.split('.')[1] ?? '').length <= MAX_SCALED_PLACES)
      return `${groupDigits(scaled)} ${word}`;
  }
  return groupDigits(value);
}

function formatNumber({ kind, several, unitZh }: Figure, value: string | null): string {
  if (value === null)
    return SEVERAL_WORDS.get(several ?? '') ?? `several times ${groupDigits(several ?? '')}`;
  if (kind === 'rank') return ORDINALS[Number(value) - 1] ?? `No. ${value}`;
  if (unitZh === '%' || unitZh === '‰') return `${groupDigits(value)}${unitZh}`;
  return kind === 'money' ? formatMoney(value) : groupDigits(value);
}

function formatEnglish(figure: Figure): string {
  const { qualifier, value, valueTo, normalized, unitEn } = figure;
  const ends = valueTo === null ? [value] : [value, valueTo];
  const number = ends.map((end) => formatNumber(figure, end)).join('–');
  const isShown = normalized !== null && UNITS_SHOWN.includes(normalized.unit);
  const unit = isShown && unitEn !== null && unitEn !== '' ? unitEn : '';
  const words = [qualifier === null ? '' : QUALIFIER_WORDS[qualifier], number, unit];
  return words.filter((word) => word !== '').join(' ');
}

/**
 * Writes a figure as it stands in a sentence of ours.
 * English: qualifier and number with thousand separators; `%`, `yuan`, `mu` and measures of length, area
 * and weight belong to it (`91.3%`, `more than 16 million yuan`, `6.5 mu`). The noun of what is counted,
 * and the unit of a time, an age or a frequency, is the author's: ":fig[x] households", ":fig[y] times a year".
 * Chinese: the text as printed, in full, measure word included (1.5万余名): the author's sentence goes on from there.
 */
export function formatFigure(figure: Figure, lang: Lang): string {
  return lang === 'zh' ? figure.text : formatEnglish(figure);
}
