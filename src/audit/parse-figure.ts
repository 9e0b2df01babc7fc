import type { FigureKind, ParsedFigure } from './figure.ts';
import type { MeasureWord } from './measure-words.ts';
import type { Numeral } from './numeral.ts';
import type { Qualifier } from './qualifiers.ts';
import { type FigureHead, readFigureHead } from './read-figure-head.ts';
import { type FigureTail, readFigureTail } from './read-figure-tail.ts';
import { add, HALF, multiply, parseDecimal, type Rational, toDecimal } from './rational.ts';
import { readBareUnit } from './read-bare-unit.ts';
import { readNumeral } from './read-numeral.ts';

/** A figure, or why its text cannot be read as one. */
export type FigureReading =
  | { ok: true; figure: ParsedFigure; ambiguous: string | null }
  | { ok: false; message: string; mend: string };

const RE_NOUN = /^[\p{Script=Han}\p{Script=Latin}“”]*$/u;

function toKind(
  numeral: Numeral,
  { per, isRank }: FigureHead,
  word: MeasureWord | undefined,
): FigureKind | null {
  if (isRank) return 'rank';
  if (numeral.per !== null) return 'share';
  if (per !== null) return 'frequency';
  return word === undefined ? 'count' : word.kind;
}

const SIGNS = { 100: ['%', 'per cent', 'percent'], 1000: ['‰', 'per mille', 'per-mille'] } as const;

/** Per cent and per mille are units of their own; 第一位 and 第一名 count places, whatever the word counts elsewhere. */
function toUnit(
  numeral: Numeral,
  value: Rational | null,
  word: MeasureWord | undefined,
  isRank: boolean,
) {
  if (isRank) return { zh: word?.zh ?? null, en: 'place', unit: 'rank', factor: '1' };
  if (numeral.per !== null) {
    const [zh, en, unit] = SIGNS[numeral.per];
    return { zh, en, unit, factor: '1' };
  }
  if (word === undefined) return { zh: null, en: null, unit: 'number', factor: '1' };
  const isOne = value !== null && numeral.to === null && toDecimal(value) === '1';
  const [unit, factor] = word.normalized;
  return { zh: word.zh, en: word.en[isOne ? 0 : 1], unit, factor };
}

const write = (value: Rational | null): string | null =>
  value === null ? null : (toDecimal(value) ?? null);

function toFigure(
  numeral: Numeral,
  head: FigureHead,
  tail: FigureTail,
  qualifier: Qualifier | null,
): ParsedFigure {
  const value = numeral.value !== null && tail.half ? add(numeral.value, HALF) : numeral.value;
  const { zh, en, unit, factor } = toUnit(numeral, value, tail.word, head.isRank);
  const normalized = value === null ? null : write(multiply(value, parseDecimal(factor)));
  return {
    value: write(value),
    valueTo: write(numeral.to),
    several: write(numeral.several),
    unitZh: zh,
    unitEn: en,
    noun: tail.noun === '' ? null : tail.noun,
    kind: toKind(numeral, head, tail.word),
    qualifier,
    precision: write(tail.half ? HALF : numeral.step) ?? '1',
    per: head.per,
    normalized: normalized === null ? null : { value: normalized, unit },
  };
}

/**
 * Parses the characters of a figure: number, measure word and qualifiers, and nothing else but a noun
 * behind the measure word: `3.08万人`, `1.5万余名`, `近2000名`, `6次以上`, 每月一次, 两年半, 百分之九十.
 * A bare 千 before a measure word (千亩) is a round thousand, and 首位 is the first place, where an author
 * says that they are figures. Two qualifiers that say different things (近2000余名) are ambiguous: the author has to choose.
 */
export function parseFigureText(text: string): FigureReading {
  const head = readFigureHead(text.trim());
  const match = readNumeral(head.rest) ?? readBareUnit(head.rest);
  if (match === undefined) {
    return {
      ok: false,
      message: `Unexpected figure text "${text}", expected a numeral`,
      mend: 'shorten "text" to the number and its measure word',
    };
  }
  const tail = readFigureTail(head.rest.slice(match.end), match.numeral.per !== null);
  if (!RE_NOUN.test(tail.noun)) {
    return {
      ok: false,
      message: `Unexpected "${tail.noun}" in figure text "${text}", expected one number with its measure word`,
      mend: 'shorten "text" to one number and its measure word',
    };
  }
  const { excess } = match.numeral;
  const qualifiers = [
    ...new Set([...head.qualifiers, ...(excess === null ? [] : [excess]), ...tail.qualifiers]),
  ];
  const ambiguous = qualifiers.length > 1 ? `two qualifiers, ${qualifiers.join(' and ')}` : null;
  const qualifier = ambiguous === null ? (qualifiers[0] ?? null) : null;
  return { ok: true, figure: toFigure(match.numeral, head, tail, qualifier), ambiguous };
}
