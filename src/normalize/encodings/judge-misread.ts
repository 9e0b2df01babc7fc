import { readBack, type Misread } from './utf-8-read-as-gbk.ts';
import { weighText } from './judge-text.ts';

/**
 * A run of text is taken for UTF-8 that was read as GBK if it goes back byte for byte and what comes
 * out looks more like Chinese. Three characters are nine bytes of which each must fit by chance: in
 * the sources of this project, 30,000 characters, no run does. In a text half of which is of such
 * runs, the short ones (锛 for ，) are read back too.
 */
const MIN_RUN = 3;
const MIN_SHARE = 0.5;

/** A run that says something else than it shows. */
export interface MisreadRun {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  misread: Misread;
}

const RE_RUN = /[^\u0000-\u007F]+[^\u0000-\u007F\uFFFD]*(?:\uFFFD|\?)?/gu;
const RE_LOST = /[\uFFFD?]+$/u;

function readRun(found: string, start: number): MisreadRun | null {
  const run = found.replace(RE_LOST, '');
  const misread = readBack(run, run !== found);
  if (misread === null) return null;
  // What a reader put in the place of the lost bytes belongs to the run; a question mark does not.
  const end = start + (misread.isCut ? found.length : run.length);
  return { start, end, misread };
}

function isLong({ misread }: MisreadRun): boolean {
  const before = misread.text.length;
  return before >= MIN_RUN - 1 && weighText(misread.text).foreign >= MIN_RUN - 1;
}

/** Finds the runs of a text that were UTF-8 and read as GBK; none in a text that is what it shows. */
export function findMisreadRuns(text: string): MisreadRun[] {
  const runs = [...text.matchAll(RE_RUN)]
    .map(({ index, 0: found }) => readRun(found, index))
    .filter((run) => run !== null);
  const long = runs.filter(isLong);
  const covered = long.reduce((sum, { start, end }) => sum + end - start, 0);
  if (covered === 0) return [];
  const shown = weighText(text);
  return covered >= shown.foreign * MIN_SHARE ? runs : long.filter(isClearlyBetter(text));
}

/** Alone among text that is whole, a run must speak for itself. */
function isClearlyBetter(text: string): (run: MisreadRun) => boolean {
  return ({ start, end, misread }) =>
    end - start >= 2 * MIN_RUN &&
    weighText(misread.text).common > weighText(text.slice(start, end)).common + 0.25;
}
