import { isTrailLetter, readLostByte, toBytePair } from './gb-bytes.ts';
import { MAX_ENDS, MAX_RUN } from './patterns/readings.ts';
import { readLost, readRestOfGloss } from './read-lost.ts';
import {
  assemble,
  closeAtLetter,
  closeAtMark,
  type Misread,
  type Opened,
  type Reading,
} from './reading.ts';
import { isReading } from './syllables.ts';

/**
 * Length of a whole gloss: of the character shown before it, it stands between halves of two others;
 * of any other one it ends what can be misread. 0 where there is none.
 */
function readWholeGloss(line: readonly string[], at: number): { length: number; fits: boolean } {
  const rest = readRestOfGloss(line, at);
  if (rest?.hasBracket !== true) return { length: 0, fits: false };
  return { length: rest.length, fits: isReading(line[at - 1] ?? '', rest.syllable) };
}

/** Every run that an opening can have: it ends at an ASCII letter, which was a second byte, or at a mark. */
function closeRuns(line: readonly string[], opened: Opened): Reading[] {
  const readings: (Reading | null)[] = [];
  const misread: Misread = { bytes: [], shown: [] };
  let ends = 0;
  let at = opened.first;
  while (at < line.length && at - opened.first < MAX_RUN) {
    const character = line[at] as string;
    const { bytes, shown } = misread;
    const before = bytes.at(-1);
    if (before !== undefined && isTrailLetter(character)) {
      readings.push(assemble(opened, misread, closeAtLetter(line, at)));
      break;
    }
    const gloss = readWholeGloss(line, at);
    if (gloss.length > 0) {
      if (before === undefined || !gloss.fits) break;
      at += gloss.length;
      (shown.at(-1) as { end: number }).end = at;
      continue;
    }
    if (readLostByte(character) !== null && (before !== undefined || opened.glossed !== null)) {
      ends += 1;
      if (ends > MAX_ENDS) break;
      const closed = closeAtMark(line, at, before ?? null);
      readings.push(assemble(opened, misread, closed));
      // A mark that swallowed the bracket of a gloss is no question mark.
      if (closed.glossed !== null) break;
    }
    const pair = toBytePair(character);
    if (pair === null) break;
    bytes.push(...pair);
    shown.push({ start: at, end: at + 1 });
    at += 1;
  }
  return readings.filter((reading) => reading !== null);
}

/** Every way to read the line from a mark on: with a gloss that swallowed the byte, or without. */
export function readRuns(line: readonly string[], start: number): Reading[] {
  const previous = line[start - 1];
  const before = previous === undefined ? null : (toBytePair(previous)?.[1] ?? null);
  const { value, rest, glossed } = readLost(line, start, before);
  const first = start + 1 + (rest?.length ?? 0);
  return closeRuns(line, { start, first, lead: value, glossed });
}

/**
 * The run from a character to an ASCII letter or a mark that nothing opens: a byte was lost without a
 * sign. @returns null where it is no text.
 */
export function readUnmarkedRun(
  line: readonly string[],
  start: number,
  end: number,
): Reading | null {
  const pairs = line.slice(start, end).map(toBytePair);
  const bytes = pairs.flatMap((pair) => pair ?? []);
  if (pairs.length * 2 !== bytes.length) return null;
  const shown = pairs.map((_, index) => ({ start: start + index, end: start + index + 1 }));
  const closed = isTrailLetter(line[end] ?? '')
    ? closeAtLetter(line, end)
    : closeAtMark(line, end, bytes.at(-1) ?? null);
  return assemble({ start, first: start, lead: null, glossed: null }, { bytes, shown }, closed);
}
