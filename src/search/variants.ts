import { parseChineseInteger } from '../audit/parse-chinese-integer.ts';

/** The same query with its numbers written the other way. */
export interface Variant {
  tokens: string[];
  /** As a reader would write it. */
  form: string;
}

const RE_NUMERAL = /^[零〇一二两三四五六七八九十百千]$/u;
const RE_DIGITS = /^[1-9]\d{0,3}$/u;
const DIGITS = [...'零一二三四五六七八九'];
const UNITS = ['', '十', '百', '千'];

/** Writes 1 to 9999 as Chinese does: 6 → 六, 15 → 十五, 105 → 一百零五. */
function toChineseNumeral(value: number): string {
  const digits = [...String(value)].map(Number);
  const written = digits
    .map((digit, index) => {
      const unit = UNITS[digits.length - 1 - index] ?? '';
      return digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${unit}`;
    })
    .join('')
    .replaceAll(/零+/gu, '零')
    .replace(/零$/u, '');
  return written.replace(/^一十/u, '十');
}

/** Chinese numerals to digits; the tokens themselves where there is none. */
function toDigits(tokens: readonly string[]): string[] {
  const written: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = tokens.slice(at).findIndex((token) => !RE_NUMERAL.test(token));
    const run = tokens.slice(at, length === -1 ? tokens.length : at + length);
    const value = run.length === 0 ? undefined : parseChineseInteger(run.join(''))?.value;
    written.push(value === undefined ? (tokens[at] ?? '') : String(value));
    at += value === undefined ? 1 : run.length;
  }
  return written;
}

const toNumerals = (tokens: readonly string[], two: string): string[] =>
  tokens.flatMap((token) => {
    if (!RE_DIGITS.test(token)) return [token];
    return token === '2' ? [two] : [...toChineseNumeral(Number(token))];
  });

/** 六项 ↔ 6项: the other ways to write the numbers of a query; none where it holds none, or nothing else. */
export function listVariants(tokens: readonly string[]): Variant[] {
  if (tokens.length < 2) return [];
  const known = new Set([tokens.join(' ')]);
  return [toDigits(tokens), toNumerals(tokens, '二'), toNumerals(tokens, '两')].flatMap((other) => {
    const key = other.join(' ');
    if (known.has(key)) return [];
    known.add(key);
    return [{ tokens: other, form: other.join('') }];
  });
}
