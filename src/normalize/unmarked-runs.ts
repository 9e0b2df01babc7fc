import { isTrailLetter, readLostByte, toBytePair } from './gb-bytes.ts';
import { readUnmarkedRun } from './misread-runs.ts';
import type { Placed, Reading } from './reading.ts';
import { DOUBT, MAX_UNMARKED_RUN, MIN_UNMARKED_GAIN } from './patterns/readings.ts';

/** How much a reading gains on what is shown; null where it is no reading. */
export type Weigh = (reading: Reading) => number | null;

interface Weighed {
  start: number;
  reading: Reading;
  gain: number;
}

/** Every run that ends here and that nothing opens: a byte was lost without a sign. */
function readBackward(line: readonly string[], end: number, floor: number): Reading[] {
  const readings: Reading[] = [];
  for (let start = end - 1; start >= floor && end - start <= MAX_UNMARKED_RUN; start -= 1) {
    if (toBytePair(line[start] as string) === null || line[start] === ')') break;
    const reading = readUnmarkedRun(line, start, end);
    if (reading !== null) readings.push(reading);
  }
  return readings;
}

function toLost({ start, end }: Placed): Placed {
  const read = { lead: null, trail: null, gloss: null, second: null, byte: null };
  return { start, end, read };
}

/** Takes back what the near beginnings do not agree on: from the first of them to the last, all is lost. */
function blurBeginning(near: readonly Weighed[]): Reading | null {
  const first = near.reduce((a, b) => (b.start < a.start ? b : a));
  const last = near.reduce((max, { start }) => Math.max(max, start), first.start);
  const open = last - first.start + 1;
  const { reading } = first;
  if (open >= reading.placed.length) return null;
  return {
    ...reading,
    placed: reading.placed.map((place, index) => (index < open ? toLost(place) : place)),
  };
}

/**
 * Finds the run that ends at an ASCII letter which was a second byte, or at a mark, and that nothing
 * opens. Where exactly it begins often stays open: then those characters are lost.
 */
export function findUnmarkedRun(
  line: readonly string[],
  end: number,
  floor: number,
  weigh: Weigh,
): Reading | null {
  const character = line[end] ?? '';
  if (!isTrailLetter(character) && readLostByte(character) === null) return null;
  const weighed = readBackward(line, end, floor).flatMap((reading) => {
    const gain = weigh(reading);
    return gain === null ? [] : [{ start: reading.start, reading, gain }];
  });
  const best = weighed.reduce((max, { gain }) => Math.max(max, gain), -Infinity);
  if (best < MIN_UNMARKED_GAIN) return null;
  return blurBeginning(weighed.filter(({ gain }) => gain >= best - DOUBT));
}
