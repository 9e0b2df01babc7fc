import type { Figure } from '../audit/figure.ts';
import { toHectares } from '../audit/hectares.ts';
import {
  divide,
  multiply,
  parseDecimal,
  roundToStep,
  toDecimal,
  toRational,
} from '../audit/rational.ts';
import { readMultiplier } from '../audit/read-multiplier.ts';

const HECTARE_STEP = toRational(1n, 10_000n);

/** What a number is printed with; 半数 and 首位 say one without it. */
const RE_NUMERAL = /[\d〇零一二三四五六七八九十百千万亿两]/u;

/** The number as printed: 3.08 of 3.08万人; nothing where the source says it in other words. */
export function toPrinted(value: string | null, { text }: Figure): string {
  if (value === null || !RE_NUMERAL.test(text)) return '';
  const factor = readMultiplier(text)?.factor ?? 1n;
  return toDecimal(divide(parseDecimal(value), toRational(factor))) ?? '';
}

/** An end of a number in its normalized unit. */
export function toNormalized(end: string | null, { value, normalized }: Figure): string {
  if (end === null || value === null || normalized === null) return '';
  const base = parseDecimal(value);
  if (base.n === 0n) return normalized.value;
  const factor = divide(parseDecimal(normalized.value), base);
  return toDecimal(multiply(parseDecimal(end), factor)) ?? '';
}

/** Hectares of what is counted in mu, to four decimals. */
export function readHectares({ normalized }: Figure): string {
  if (normalized?.unit !== 'mu') return '';
  return toDecimal(roundToStep(toHectares(normalized.value), HECTARE_STEP)) ?? '';
}

/** Joins the words that there are. */
export const joinEnglish = (...words: (string | null | undefined)[]): string =>
  words.filter((word) => word != null && word !== '').join(' ');
