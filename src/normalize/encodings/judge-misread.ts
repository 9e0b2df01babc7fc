import { LACUNA, OPEN_LACUNA } from '../lacuna.ts';
import { isChinese, weighText } from './judge-text.ts';
import { mayBeMisread, resyncMisread, type Resynced } from './resync-misread.ts';

/**
 * A run of text is taken for UTF-8 that was read as GBK if most of its bytes are whole characters of
 * UTF-8. Three characters are nine bytes of which each must fit by chance: in the sources of this
 * project, 30,000 characters, no run does. In a text half of which is of such runs all of it was misread:
 * the short ones (锛 for ，) are read back too, and what is no Chinese either way is lost.
 */
const MIN_WHOLE = 3;
const MIN_SHARE = 0.5;
/** Alone among text that is whole, a run must say more than it shows, by this share of common characters. */
const MIN_GAIN = 0.25;

/** A run that says something else than it shows. */
export interface MisreadRun {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** What it says; □ for what is lost. */
  text: string;
}

interface Run {
  start: number;
  end: number;
  shown: string;
  read: Resynced;
}

const RE_RUN = /[^\u0000-\u007F]+/gu;

const NOT_MISREAD: Resynced = { text: '', whole: '', share: 0, isCut: false, isSilent: false };

function readRun(text: string, shown: string, start: number): Run {
  const read = mayBeMisread(shown) ? resyncMisread(shown) : NOT_MISREAD;
  // What a reader put in the place of lost bytes belongs to the run; a question mark does not.
  const end = start + shown.length + (read.isCut && text[start + shown.length] === '?' ? 1 : 0);
  return { start, end, shown, read };
}

function isMisread({ read: { whole, share } }: Run): boolean {
  return share >= MIN_SHARE && Array.from(whole).length >= MIN_WHOLE;
}

function isClearlyBetter({ shown, read }: Run): boolean {
  return weighText(read.whole).common > weighText(shown).common + MIN_GAIN;
}

/** Of a text that was misread throughout: what is neither read back nor Chinese as it stands is lost. */
function readAnyway({ shown, read }: Run): string | null {
  if (read.share >= MIN_SHARE) return read.text;
  if (isChinese(shown)) return null;
  return read.text === LACUNA ? LACUNA : OPEN_LACUNA;
}

/** Finds the runs of a text that were UTF-8 and read as GBK; none in a text that is what it shows. */
export function findMisreadRuns(text: string): MisreadRun[] {
  const runs = [...text.matchAll(RE_RUN)].map(({ index, 0: shown }) => readRun(text, shown, index));
  const misread = runs.filter(isMisread);
  const covered = misread.reduce((sum, { shown }) => sum + shown.length, 0);
  if (covered === 0) return [];
  // Where bytes were lost without a sign, a run that seems whole may have lost some at its end.
  if (misread.some(({ read }) => read.isSilent))
    for (const run of runs) if (run.shown.endsWith('€')) run.read = resyncMisread(run.shown, true);
  const all = runs.reduce((sum, { shown }) => sum + shown.length, 0);
  const isThroughout = covered >= all * MIN_SHARE;
  return (isThroughout ? runs : misread.filter(isClearlyBetter)).flatMap((run) => {
    const said = isThroughout ? readAnyway(run) : run.read.text;
    return said === null ? [] : [{ start: run.start, end: run.end, text: said }];
  });
}
