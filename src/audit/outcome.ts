import type { Verdict } from '../content/schemas/check.ts';
import type { Bilingual } from '../content/schemas/text.ts';

/** What comes of a relation. */
export interface Outcome {
  /** One sum a line. */
  working: Bilingual[];
  /** Null where a value comes out and nothing is stated to compare it with. */
  verdict: Verdict | null;
}

/** A line of working. */
export const line = (zh: string, en: string): Bilingual => ({ zh, en });
/** A line of numbers and signs alone, the same in both languages. */
export const sum = (text: string): Bilingual => ({ zh: text, en: text });

/** The verdict on a statement that is true or not. */
export const judge = (holds: boolean): Verdict => (holds ? 'holds' : 'does-not-hold');
