import type { Numeral, NumeralMatch } from './numeral.ts';
import { compare, divide, HALF, multiply, ONE, type Rational, toRational } from './rational.ts';
import { readSimpleNumeral } from './read-simple-numeral.ts';

const RE_RANGE_MARK = /\s*(?:—{1,2}|–|-|~|～|至|到)\s*/uy;
const RE_PER = /[%％‰]/uy;
const RE_FRACTION_OF = /(?<base>百|千)分之/uy;

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

function readPer(match: NumeralMatch, text: string): NumeralMatch {
  const sign = matchAt(RE_PER, text, match.end);
  if (sign === undefined) return match;
  const per = sign === '‰' ? 1000 : 100;
  return { numeral: { ...match.numeral, per }, end: match.end + sign.length };
}

/** 百分之九十, 千分之三. */
function readFractionOf(text: string, start: number): NumeralMatch | undefined {
  const words = matchAt(RE_FRACTION_OF, text, start);
  if (words === undefined) return undefined;
  const match = readSimpleNumeral(text, start + words.length);
  if (match === undefined) return undefined;
  return { ...match, numeral: { ...match.numeral, per: words.startsWith('百') ? 100 : 1000 } };
}

/** 一半, 半数: fifty per cent. 半 before a measure word is one half. */
function readHalf(text: string, start: number): NumeralMatch | undefined {
  const words = ['一半', '半数', '半'].find((half) => text.startsWith(half, start));
  if (words === undefined) return undefined;
  const exact = { to: null, several: null, excess: null } as const;
  const share = { ...exact, value: toRational(50n), step: ONE, per: 100 } as const;
  const plain = { ...exact, value: HALF, step: HALF, per: null } as const;
  return { numeral: words === '半' ? plain : share, end: start + words.length };
}

/** 3—10万 counts both ends in 万: the multiplier of the upper end, where the lower has none and would otherwise be out of proportion. */
function shareMultiplier(from: Rational, upper: Numeral): Rational {
  const smaller = upper.step;
  const isShared =
    compare(smaller, ONE) > 0 &&
    upper.value !== null &&
    compare(from, divide(upper.value, smaller)) < 0;
  return isShared ? multiply(from, smaller) : from;
}

function readRange(lower: NumeralMatch, text: string): NumeralMatch {
  const mark = lower.numeral.to === null ? matchAt(RE_RANGE_MARK, text, lower.end) : undefined;
  if (mark === undefined || lower.numeral.value === null) return lower;
  const upper = readSimpleNumeral(text, lower.end + mark.length);
  if (upper?.numeral.value == null) return lower;
  const { numeral, end } = readPer(upper, text);
  const value = shareMultiplier(lower.numeral.value, numeral);
  const per = numeral.per ?? lower.numeral.per;
  return { numeral: { ...numeral, value, to: numeral.value, per }, end };
}

/**
 * Reads the numeral that begins at `start` (UTF-16 code units), with range and percent sign: `91.3%`,
 * 百分之九十, `3—10万`, 一半 and all that `readSimpleNumeral` reads. Undefined where none begins there.
 */
export function readNumeral(text: string, start = 0): NumeralMatch | undefined {
  const share = readFractionOf(text, start) ?? readHalf(text, start);
  if (share !== undefined) return share;
  const simple = readSimpleNumeral(text, start);
  return simple === undefined ? undefined : readRange(readPer(simple, text), text);
}
