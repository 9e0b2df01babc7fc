import type { Rational } from './rational.ts';

/** What a numeral of a Chinese text says. */
export interface Numeral {
  /** The number; of a range, its lower end; of an indefinite numeral (几十), null. */
  value: Rational | null;
  /** The upper end of a range, else null. */
  to: Rational | null;
  /**
   * What one step of the last digit that is written is worth: 100 for 3.08万, 10,000 for 1600万, 0.1 for
   * 91.3, 1 for 三十五 and 三十 (which has no other way to be written), 10 for 一百二.
   */
  step: Rational;
  /** For 几十, 数百: the power that is counted by "several"; else null. */
  several: Rational | null;
  /** A sign inside the numeral that it is not exact: 余, 多, 几 (more than), 来 (about). */
  excess: 'more-than' | 'about' | null;
  /** Per hundred or per thousand; null for a plain number. */
  per: 100 | 1000 | null;
}

/** A numeral and where it ends, in UTF-16 code units of the text. */
export interface NumeralMatch {
  numeral: Numeral;
  end: number;
}
