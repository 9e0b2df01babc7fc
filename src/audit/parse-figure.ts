import type { FigureKind, ParsedFigure } from './figure.ts';
import { findMeasureWord, type MeasureWord } from './measure-words.ts';
import type { Numeral } from './numeral.ts';
import {
  findQualifier,
  type Qualifier,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
} from './qualifiers.ts';
import { add, multiply, parseDecimal, type Rational, toDecimal, toRational } from './rational.ts';
import { readNumeral } from './read-numeral.ts';

/** A figure, or why its text cannot be read as one. */
export type FigureReading =
  | { ok: true; figure: ParsedFigure; ambiguous: string | null }
  | { ok: false; message: string; mend: string };

const SPANS = new Map([
  ['年', 'year'],
  ['季度', 'quarter'],
  ['个月', 'month'],
  ['月', 'month'],
  ['旬', 'ten-day period'],
  ['周', 'week'],
  ['天', 'day'],
  ['日', 'day'],
]);
/** 每月, 一年 before the number: how often. */
const RE_SPAN =
  /^(?:每|一)(?<span>年|季度|个?月|旬|周|天|日)(?=.*[\d零一二两三四五六七八九十百千几数])/u;
/** Words that say nothing about the number itself. */
const RE_LEAD = /^(?:达到|达|共有|共|有|为|召开|举办|组织|开展|报告)/u;
const RE_RANK = /^第/u;
const RE_NOUN = /^[\p{Script=Han}\p{Script=Latin}“”]*$/u;
const HALF = toRational(1n, 2n);

interface Head {
  rest: string;
  qualifiers: Qualifier[];
  per: string | null;
  isRank: boolean;
}

/** Reads what stands before the numeral: 每月, 达, 第, 近. */
function readHead(text: string): Head {
  const head: Head = { rest: text, qualifiers: [], per: null, isRank: false };
  const span = RE_SPAN.exec(head.rest);
  if (span !== null) {
    head.per = SPANS.get(span.groups?.['span'] ?? '') ?? null;
    head.rest = head.rest.slice(span[0].length);
  }
  for (;;) {
    const found = findQualifier(QUALIFIERS_BEFORE, head.rest, 0);
    const lead =
      found?.word ??
      RE_LEAD.exec(head.rest)?.[0] ??
      (head.isRank ? undefined : RE_RANK.exec(head.rest)?.[0]);
    if (lead === undefined) return head;
    if (found !== undefined) head.qualifiers.push(found.qualifier);
    if (lead === '第') head.isRank = true;
    head.rest = head.rest.slice(lead.length);
  }
}

interface Tail {
  word: MeasureWord | undefined;
  qualifiers: Qualifier[];
  /** 两年半: half a unit more. */
  half: boolean;
  noun: string;
}

function takeQualifier(text: string, qualifiers: Qualifier[]): string {
  const found = findQualifier(QUALIFIERS_AFTER, text, 0);
  if (found !== undefined) qualifiers.push(found.qualifier);
  return text.slice(found?.word.length ?? 0);
}

function takeLast(text: string, qualifiers: Qualifier[]): string {
  for (const [word, qualifier] of QUALIFIERS_AFTER) {
    if (word.length > 1 && text.endsWith(word)) {
      qualifiers.push(qualifier);
      return text.slice(0, -word.length);
    }
  }
  return text;
}

/** Reads what stands behind the numeral: 多名, 次以上, 个贫困村, 年半. */
function readTail(text: string, isShare: boolean): Tail {
  const qualifiers: Qualifier[] = [];
  const afterNumeral = takeQualifier(text, qualifiers);
  const word = isShare ? undefined : findMeasureWord(afterNumeral, 0);
  const afterWord = afterNumeral.slice(word?.zh.length ?? 0);
  const half = word !== undefined && afterWord.startsWith('半');
  const noun = takeLast(takeQualifier(afterWord.slice(half ? 1 : 0), qualifiers), qualifiers);
  return { word, qualifiers, half, noun };
}

function toKind(
  numeral: Numeral,
  { per, isRank }: Head,
  word: MeasureWord | undefined,
): FigureKind | null {
  if (isRank) return 'rank';
  if (numeral.per !== null) return 'share';
  if (per !== null) return 'frequency';
  return word === undefined ? 'count' : word.kind;
}

const SIGNS = { 100: ['%', 'per cent', 'percent'], 1000: ['‰', 'per mille', 'per-mille'] } as const;

function toUnit(numeral: Numeral, value: Rational | null, word: MeasureWord | undefined) {
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
  head: Head,
  tail: Tail,
  qualifier: Qualifier | null,
): ParsedFigure {
  const value = numeral.value !== null && tail.half ? add(numeral.value, HALF) : numeral.value;
  const { zh, en, unit, factor } = toUnit(numeral, value, tail.word);
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
 * Two qualifiers that say different things (近2000余名) are ambiguous: the author has to choose.
 */
export function parseFigureText(text: string): FigureReading {
  const head = readHead(text.trim());
  const match = readNumeral(head.rest);
  if (match === undefined) {
    return {
      ok: false,
      message: `Unexpected figure text "${text}", expected a numeral`,
      mend: 'shorten "text" to the number and its measure word',
    };
  }
  const tail = readTail(head.rest.slice(match.end), match.numeral.per !== null);
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
