import { fromBytePair, type BytePair } from './gb-bytes.ts';
import { readLost, type Glossed } from './read-lost.ts';

/** The syllable that was inserted behind a lost byte, and that byte where the syllable decides it. */
interface Glossing {
  gloss: Glossed | null;
  byte: number | null;
}

/** A character of a reading. */
export interface WholeCharacter extends Glossing {
  bytes: BytePair;
  character: string;
}

/** A character of which a byte is lost, or both. */
export interface BrokenCharacter extends Glossing {
  lead: number | null;
  trail: number | null;
  /** The syllable behind the second byte, where there is one behind each. */
  second: string | null;
}

export type ReadCharacter = WholeCharacter | BrokenCharacter;

/** A character of a reading with the characters shown in its place: `[start, end)`, indices in the line. */
export interface Placed {
  start: number;
  end: number;
  read: ReadCharacter;
}

/** One way to read a run of misread characters: GBK that lost a byte and was read one byte off. */
export interface Reading {
  start: number;
  end: number;
  placed: Placed[];
  /** Index of a mark that stands for a swallowed opening bracket, if any. */
  bracket: number | null;
}

/** The pairs between the first byte of a run and its last, or null where two bytes are no character. */
function readPairs(bytes: readonly number[]): ReadCharacter[] | null {
  const read: ReadCharacter[] = [];
  for (let at = 1; at + 1 < bytes.length; at += 2) {
    const pair = [bytes[at] as number, bytes[at + 1] as number] as const;
    const character = fromBytePair(pair);
    if (character === null) return null;
    read.push({ bytes: pair, character, gloss: null, byte: null });
  }
  return read;
}

function readWhole(pair: BytePair): ReadCharacter | null {
  const character = fromBytePair(pair);
  return character === null ? null : { bytes: pair, character, gloss: null, byte: null };
}

export interface Opened {
  /** Index of the mark. */
  start: number;
  /** Index of the first misread character. */
  first: number;
  lead: number | null;
  glossed: Glossed | null;
}

export interface Closed {
  /** Index of what closes the run. */
  at: number;
  end: number;
  trail: number | null;
  glossed: Glossed | null;
  /** Whether the mark that closes it stands for a bracket that was swallowed. */
  isBracket: boolean;
}

/** Characters as shown, `[start, end)` with the glosses that follow them, and their bytes. */
export interface Misread {
  bytes: number[];
  shown: { start: number; end: number }[];
}

function toCharacter(
  lead: number | null,
  trail: number | null,
  gloss: Glossed | null,
): ReadCharacter | null {
  if (lead === null || trail === null) return { lead, trail, gloss, second: null, byte: null };
  return readWhole([lead, trail]);
}

/** One character of which each byte was lost beside a gloss. */
function assembleOne(opened: Opened, closed: Closed): Reading {
  const { lead, glossed } = opened;
  const second = closed.glossed?.syllable ?? null;
  const read = { lead, trail: closed.trail, gloss: glossed, second, byte: null };
  const end = closed.isBracket ? closed.at : closed.end;
  const bracket = closed.isBracket ? closed.at : null;
  const placed = [{ start: opened.start, end, read }];
  return { start: opened.start, end: closed.end, placed, bracket };
}

/** Puts a reading together. @returns null where its bytes are no text. */
export function assemble(
  opened: Opened,
  { bytes, shown }: Misread,
  closed: Closed,
): Reading | null {
  if (bytes.length === 0) return assembleOne(opened, closed);
  const first = toCharacter(opened.lead, bytes[0] as number, opened.glossed);
  const last = toCharacter(bytes.at(-1) as number, closed.trail, closed.glossed);
  const middle = readPairs(bytes);
  if (first === null || last === null || middle === null) return null;
  const placed = [first, ...middle, last].map((read, index) => ({
    start: shown[index - 1]?.start ?? opened.start,
    end: shown[index - 1]?.end ?? opened.first,
    read,
  }));
  if (!closed.isBracket) (placed.at(-1) as Placed).end = closed.end;
  const bracket = closed.isBracket ? closed.at : null;
  return { start: opened.start, end: closed.end, placed, bracket };
}

export function closeAtLetter(line: readonly string[], at: number): Closed {
  const trail = (line[at] as string).charCodeAt(0);
  return { at, end: at + 1, trail, glossed: null, isBracket: false };
}

export function closeAtMark(line: readonly string[], at: number, before: number | null): Closed {
  const { value, rest, glossed } = readLost(line, at, before);
  const isBracket = rest !== null && !rest.hasBracket;
  return { at, end: at + 1, trail: value, glossed, isBracket };
}
