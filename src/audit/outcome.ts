import type { Verdict } from '../content/schemas/check.ts';
import type { Bilingual } from '../content/schemas/text.ts';
import { NEARLY } from './quantity.ts';

/** What comes of a relation. */
export interface Outcome {
  /** One sum a line. */
  working: Bilingual[];
  /** Null where a value comes out and nothing is stated to compare it with. */
  verdict: Verdict | null;
}

/** A line of working. The mark of 近 becomes a word: sums are written once for both languages. */
export const line = (zh: string, en: string): Bilingual => ({
  zh: zh.replaceAll(NEARLY, '近'),
  en: en.replaceAll(NEARLY, 'nearly '),
});
/** A line of numbers and signs alone, the same in both languages. */
export const sum = (text: string): Bilingual => line(text, text);
/** A line that is told in both languages already. */
export const said = ({ zh, en }: Bilingual): Bilingual => line(zh, en);
/** A line with words before it. */
export const headed = (head: Bilingual, { zh, en }: Bilingual): Bilingual =>
  line(`${head.zh}：${zh}`, `${head.en}: ${en}`);

/** The verdict on a statement that is true or not. */
export const judge = (holds: boolean): Verdict => (holds ? 'holds' : 'does-not-hold');
