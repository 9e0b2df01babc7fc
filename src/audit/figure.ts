import type { z } from 'zod';
import type { AsOfBasisSchema, FigureKindSchema } from '../content/schemas/figure.ts';
import type { Bilingual } from '../content/schemas/text.ts';
import type { Qualifier } from './qualifiers.ts';

export type FigureKind = z.infer<typeof FigureKindSchema>;
export type AsOfBasis = z.infer<typeof AsOfBasisSchema>;

/** What the characters of a figure say. Numbers are exact decimals: digits, `.`, no separators. */
export interface ParsedFigure {
  /** 万 and 亿 expanded; per cent as printed (91.3). Null for an indefinite numeral (几十). */
  value: string | null;
  /** Upper end of a range, else null. */
  valueTo: string | null;
  /** 10 for 几十, 100 for 数百; null for a definite numeral. */
  several: string | null;
  /** The measure word as printed: 人, 元, %; null where the text has none. */
  unitZh: string | null;
  /** English, singular for 1, else plural; empty for a word that only counts (个). */
  unitEn: string | null;
  /** A noun that stands behind the measure word inside the text: 贫困村 of 102个贫困村. */
  noun: string | null;
  /** What the number usually is with this unit: a guess, which the author's `kind` overrides. */
  kind: FigureKind | null;
  qualifier: Qualifier | null;
  /** Worth of one step of the last digit that is written, in the unit of `value`. */
  precision: string;
  /** What it is for each of: the span of time of a frequency or of a yearly sum, or a person. */
  per: string | null;
  /** In the normalized unit: yuan, person, percent, mu …; null where `value` is. */
  normalized: { value: string; unit: string } | null;
}

/** A figure of the corpus, resolved. */
export interface Figure extends ParsedFigure {
  id: string;
  source: string;
  /** Key of the quotation in the figure's file, and the quotation. */
  at: string;
  quote: string;
  /** The characters of the quotation that hold number and unit. */
  text: string;
  kind: FigureKind;
  subject: Bilingual;
  /** Id of the figure that states the subject: its own, or the end of the chain of `same_subject`. */
  subjectId: string;
  asOf: string | null;
  asOfBasis: AsOfBasis;
  scope: Bilingual | null;
  /** Whether a rule or a budget lays it down: then it is exact as printed. */
  isSet: boolean;
  /** Fields that the author set because parsing is ambiguous. */
  authored: readonly ('value' | 'unit' | 'qualifier' | 'unit_en' | 'per')[];
}
