import { toHectares } from '../audit/hectares.ts';
import {
  compare,
  parseDecimal,
  type Rational,
  roundToStep,
  toDecimal,
  toRational,
} from '../audit/rational.ts';
import { readNumeral } from '../audit/read-numeral.ts';
import { findEnglishDigits } from './find-english-digits.ts';
import type { PrintedNumber } from './printed-number.ts';

const RE_HECTARES = /^[ -]hectares?\b/u;
const RE_LONE_UNIT = /[百千万]亩/gu;
const LONE_UNITS = new Map([
  ['百亩', '100'],
  ['千亩', '1000'],
  ['万亩', '10000'],
]);

/** Whether a number of an English text counts hectares. */
export const isHectares = (english: string, { end }: PrintedNumber): boolean =>
  RE_HECTARES.test(english.slice(end));

/** The numbers of hectares of an English text, plain decimals. */
export const findHectares = (english: string): string[] =>
  findEnglishDigits(english)
    .filter((number) => isHectares(english, number))
    .flatMap(({ values }) => values);

/** The areas in mu of a Chinese text, plain decimals: `6.5亩`, `800余亩`, 千亩. */
export function findMu(text: string): string[] {
  const found = [...text.matchAll(RE_LONE_UNIT)].map(([unit]) => LONE_UNITS.get(unit) ?? '');
  for (let start = 0; start < text.length; start += 1) {
    const match = readNumeral(text, start);
    if (match?.numeral.value == null) continue;
    const decimal = toDecimal(match.numeral.value);
    if (text[match.end] === '亩' && decimal !== undefined) found.push(decimal);
    start = match.end - 1;
  }
  return found;
}

function toStep(decimal: string): Rational {
  const places = (decimal.split('.')[1] ?? '').length;
  return toRational(1n, 10n ** BigInt(places));
}

/** Whether `hectares` is the area of `mu`, rounded to the places that it gives. */
export function isAreaOf(hectares: string, mu: string): boolean {
  const rounded = roundToStep(toHectares(mu), toStep(hectares));
  return compare(rounded, parseDecimal(hectares)) === 0;
}
