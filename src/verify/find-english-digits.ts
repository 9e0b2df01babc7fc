import { multiply, parseDecimal, toDecimal, toRational } from '../audit/rational.ts';
import type { PrintedNumber } from './printed-number.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** A number or a range of two, a scale in words, a sign of a share. */
const RE_NUMBER = new RegExp(
  String.raw`(?<from>${NUMBER})(?:[–—-](?<to>${NUMBER}))?(?:[ -](?<scale>thousand|million|billion)\b)?(?<per> ?%| ?‰| per ?cent\b)?`,
  'giu',
);
const SCALES = new Map([
  ['thousand', 10n ** 3n],
  ['million', 10n ** 6n],
  ['billion', 10n ** 9n],
]);

function toSign(per: string | undefined): string {
  if (per === undefined) return '';
  return per.includes('‰') ? '‰' : '%';
}

/**
 * Finds the numbers that an English text prints in digits: `30,800`, `16 million` and `1.5 per cent`. A
 * scale or a share behind a range counts for both its ends.
 */
export function findEnglishDigits(text: string): PrintedNumber[] {
  return [...text.matchAll(RE_NUMBER)].map((match) => {
    const { from, to, scale, per } = match.groups ?? {};
    const power = toRational(SCALES.get(scale?.toLowerCase() ?? '') ?? 1n);
    const values = [from, to].flatMap((digits) => {
      if (digits === undefined) return [];
      const value = multiply(parseDecimal(digits.replaceAll(',', '')), power);
      return [`${toDecimal(value) ?? ''}${toSign(per)}`];
    });
    return { raw: match[0], values, start: match.index, end: match.index + match[0].length };
  });
}
