import { findMeasureWord } from './measure-words.ts';
import { BIG_UNITS, SMALL_UNITS } from './numeral-characters.ts';
import type { NumeralMatch } from './numeral.ts';
import { toRational } from './rational.ts';

/**
 * Reads a unit of counting that stands for a number by itself before a measure word: 千亩, 百户, 万名. It
 * is round: one step is the unit. Undefined for anything else, and for 十, which is a numeral.
 */
export function readBareUnit(text: string): NumeralMatch | undefined {
  const [first = ''] = text;
  const unit = first === '十' ? undefined : (SMALL_UNITS.get(first) ?? BIG_UNITS.get(first));
  if (unit === undefined || findMeasureWord(text, first.length) === undefined) return undefined;
  const value = toRational(unit);
  const numeral = { value, to: null, step: value, several: null, excess: null, per: null };
  return { numeral, end: first.length };
}
