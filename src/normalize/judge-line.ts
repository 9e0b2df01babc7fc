/**
 * Judgement about lines. The numbers were set together on the five seeds; they are far from every
 * line there: paragraphs of articles have 60 and more code points (the shortest, of Anxi, has 38),
 * titles 18 to 36, headings 9 to 33. Change them only together, with the tests of real seeds at hand.
 */
const MIN_PARAGRAPH = 30;
const MAX_HEADING = 36;
const MIN_TITLE = 10;
const MAX_TITLE = 60;
const MIN_HAN_SHARE = 0.5;
/** A series of parallel openings is a series from three on: two may be chance. */
export const MIN_SERIES = 3;

const RE_FINAL_MARK = /[。！？!?…；;：:][”’"』」）)]*$/u;
const RE_SENTENCE_END = /[。！？!?…□][”’"』」）)]*$/u;
const RE_HAN = /\p{Script=Han}/gu;
const RE_TWO_CLAUSES = /^\S{4,}[ \u00A0\u3000]+\S{4,}$/u;

function codePoints(text: string): number {
  return Array.from(text).length;
}

/** Share of Han characters among the code points. */
export function hanShare(text: string): number {
  return text === '' ? 0 : (text.match(RE_HAN)?.length ?? 0) / codePoints(text);
}

/** Whether a line ends as sentences do, in either width. */
export function endsSentence(text: string): boolean {
  return RE_SENTENCE_END.test(text);
}

/** Whether a line reads as a paragraph: long enough, mostly Chinese, ending as sentences do. */
export function isParagraph(text: string): boolean {
  return endsSentence(text) && codePoints(text) >= MIN_PARAGRAPH && hanShare(text) >= MIN_HAN_SHARE;
}

/** Two marks in thirty characters: titles and footers have one at most. */
const MIN_MARKS = 2;
const RE_MARK = /[，。、；！？,;]/gu;

/** Whether a line reads as prose even if its end is missing: long, nearly all Chinese, with marks inside. */
export function isProse(text: string): boolean {
  return (
    codePoints(text) >= MIN_PARAGRAPH &&
    hanShare(text) >= 0.7 &&
    (text.match(RE_MARK)?.length ?? 0) >= MIN_MARKS
  );
}

/** What was lost at the end of a line is a full stop as often as not. */
const RE_LOST_END = /□[”’"』」）)]*$/u;

/** Whether a line of its own reads as a heading: short, mostly Chinese, no mark at its end, none lost there. */
export function isStandaloneHeading(text: string): boolean {
  return (
    !RE_LOST_END.test(text) &&
    !RE_FINAL_MARK.test(text) &&
    codePoints(text) <= MAX_HEADING &&
    hanShare(text) >= MIN_HAN_SHARE
  );
}

/** Whether a sentence is short enough to be a heading that runs into its paragraph. */
export function isHeadingLength(sentence: string): boolean {
  return codePoints(sentence) <= MAX_HEADING;
}

/** Whether a line can be a title at all. */
export function isTitleShaped(text: string): boolean {
  const length = codePoints(text);
  const share = hanShare(text.replaceAll(/[ \u00A0\u3000]/gu, ''));
  return length >= MIN_TITLE && length <= MAX_TITLE && share >= 0.7 && !RE_FINAL_MARK.test(text);
}

const MIN_SHORT_TITLE = 4;

/** Whether a line is too short to show that it is a title, but can be one where others show it. */
export function isShortTitle(text: string): boolean {
  const length = codePoints(text);
  const isShort = length >= MIN_SHORT_TITLE && length < MIN_TITLE;
  return isShort && hanShare(text) >= 0.9 && !RE_FINAL_MARK.test(text);
}

/** Whether a line is shaped like a headline of two clauses: what a space divides. */
export function isTwoClauseTitle(text: string): boolean {
  return isTitleShaped(text) && RE_TWO_CLAUSES.test(text);
}
