import { BIG_UNITS, CHINESE_DIGITS, SMALL_UNITS } from './numeral-characters.ts';

export interface ChineseInteger {
  value: bigint;
  /** Worth of one step of the last digit that is written; see `Numeral.step`. */
  step: bigint;
}

interface State {
  total: bigint;
  section: bigint;
  /** A digit that waits for its unit. */
  digit: bigint | null;
  /** The unit read last; a digit after 百 without 零 counts tens (一百二). */
  unit: bigint;
  zero: boolean;
}

const RE_POSITIONAL = /^[零〇一二三四五六七八九]{2,}$/u;

/** 二〇一六: digits in places, as in years and telephone numbers. */
function parsePositional(characters: string): ChineseInteger {
  const digits = [...characters].map((character) => String(CHINESE_DIGITS.get(character) ?? 0n));
  return { value: BigInt(digits.join('')), step: 1n };
}

function readDigit(state: State, digit: bigint): State | undefined {
  if (state.digit !== null) return undefined;
  return digit === 0n ? { ...state, zero: true } : { ...state, digit };
}

function readSmallUnit(state: State, unit: bigint): State | undefined {
  const isBareTen = unit === 10n && state.digit === null;
  if (state.unit <= unit && state.section > 0n) return undefined;
  if (state.digit === null && !isBareTen) return undefined;
  const section = state.section + (state.digit ?? 1n) * unit;
  return { ...state, section, digit: null, unit, zero: false };
}

function readBigUnit(state: State, unit: bigint): State | undefined {
  const section = state.section + (state.digit ?? 0n);
  const base = unit === 10_000n ? section : state.total + section;
  if (base === 0n) return undefined;
  const total = unit === 10_000n ? state.total + base * unit : base * unit;
  return { total, section: 0n, digit: null, unit, zero: false };
}

function step(state: State, character: string): State | undefined {
  const digit = CHINESE_DIGITS.get(character);
  if (digit !== undefined) return readDigit(state, digit);
  const small = SMALL_UNITS.get(character);
  if (small !== undefined) return readSmallUnit(state, small);
  const big = BIG_UNITS.get(character);
  return big === undefined ? undefined : readBigUnit(state, big);
}

function finish({ total, section, digit, unit, zero }: State, last: string): ChineseInteger {
  const isColloquial = digit !== null && unit >= 100n && !zero;
  const place = isColloquial ? unit / 10n : 1n;
  const value = total + section + (digit ?? 0n) * place;
  return { value, step: isColloquial ? place : (BIG_UNITS.get(last) ?? 1n) };
}

/** Parses a Chinese integer: 三十五, 一百二, 两千零八, 一亿二千万, 二〇一六; undefined for what is none. */
export function parseChineseInteger(characters: string): ChineseInteger | undefined {
  if (RE_POSITIONAL.test(characters)) return parsePositional(characters);
  let state: State | undefined = { total: 0n, section: 0n, digit: null, unit: 1n, zero: false };
  for (const character of characters) {
    state = step(state, character);
    if (state === undefined) return undefined;
  }
  return characters === '' ? undefined : finish(state, characters.at(-1) ?? '');
}
