import { CHINESE_MARKS, COMMON_CHARACTERS } from '../patterns/common-characters.ts';

/**
 * How much a decoded text looks like Chinese. Measured on the seeds, whole and in pieces of 40
 * characters, in every encoding: read rightly, common characters and marks are 0.45 to 0.75 of what
 * is not ASCII (0.3 in lists of names); read wrongly, 0.00 to 0.12. Broken places are none when read
 * rightly, or a few where bytes were cut; a control character stands in no text.
 */
const MIN_COMMON = 0.25;
/** The best reading must beat the next by this much, or nothing is certain. */
export const MIN_LEAD = 0.1;
/** One broken place in twenty characters is damage; more is another encoding. */
const MAX_BROKEN = 0.05;

/** What speaks for and against a reading, as shares of the code points that are not ASCII. */
export interface Evidence {
  /** Common characters and Chinese marks. */
  common: number;
  /** Places with bytes that mean nothing. */
  broken: number;
  /** Control characters: a number, not a share. */
  controls: number;
  /** Code points that are not ASCII: a number. */
  foreign: number;
}

const RE_BROKEN = /[\uD800-\uDFFF\uFFFD]+/gu;
const RE_CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;
const RE_ASCII = /^[\u0000-\u007F]$/u;
/** Enough to judge by. */
const SAMPLE = 200_000;

/** Weighs a reading. */
export function weighText(text: string): Evidence {
  const sample = text.slice(0, SAMPLE);
  const characters = Array.from(sample).filter((c) => !RE_ASCII.test(c));
  const common = characters.filter((c) => COMMON_CHARACTERS.has(c) || CHINESE_MARKS.has(c));
  const share = (count: number): number => (count === 0 ? 0 : count / characters.length);
  return {
    common: share(common.length),
    broken: share(sample.match(RE_BROKEN)?.length ?? 0),
    controls: text.match(RE_CONTROL)?.length ?? 0,
    foreign: characters.length,
  };
}

/** Whether a reading can be the right one. */
export function isPlausible({ common, broken, controls, foreign }: Evidence): boolean {
  return foreign > 0 && common >= MIN_COMMON && broken <= MAX_BROKEN && controls === 0;
}

/** Whether a text looks like Chinese, whatever else is broken in it. */
export function isChinese(text: string): boolean {
  return weighText(text).common >= MIN_COMMON;
}
