import { LACUNA, OPEN_LACUNA } from '../lacuna.ts';
import { readGbTable } from './gb18030.ts';
import { decodeStrictly } from './utf-8.ts';

/** What is left of UTF-8 that a reader of GBK took for GBK and lost bytes of. */
export interface Resynced {
  /** What it says, with □ for a lost character and □…□ for any number of them. */
  text: string;
  /** The characters of it that are whole, without ASCII. */
  whole: string;
  /** Share of the bytes that are in whole characters. */
  share: number;
  /** Whether the last character lacks its end. */
  isCut: boolean;
  /** Whether bytes are lost of which no reader left a sign. */
  isSilent: boolean;
}

/** Stands among bytes for one or two that a reader showed to be lost. */
const LOST = -1;
/** Shown for the byte 80 and for the pair A2 E3. */
const EURO = '€';
const RE_LACUNAE = /□*(?:□…□)+(?:□|…□)*/gu;

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

/** Bytes that a character of UTF-8 has, by its first one. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

/** The bytes of a character as GBK has it; LOST for what no reader of GBK shows. */
function toBytes(character: string): number[] {
  const pair = readGbTable().pairs.get(character);
  return pair === undefined ? [LOST] : [pair >> 8, pair & 0xff];
}

/**
 * Readers of GBK show both the byte 80 and the pair A2 E3 as €. Inside a character of which more than one
 * byte is missing only the byte goes on with it; else what follows tells, because the pair also begins
 * the next character. Where bytes may be lost, nothing follows that could tell.
 */
function readEuro(missing: number, next: string | undefined, isSilent: boolean): number[] {
  if (missing > 1) return [0x80];
  if (next === undefined) return isSilent ? [LOST] : [0x80];
  const [follows = LOST] = toBytes(next);
  if (follows === LOST) return [LOST];
  return isContinuation(follows) ? [0xa2, 0xe3] : [0x80];
}

function encodeShown(shown: readonly string[], isSilent: boolean): number[] {
  const bytes: number[] = [];
  let missing = 0;
  shown.forEach((character, index) => {
    const own =
      character === EURO ? readEuro(missing, shown[index + 1], isSilent) : toBytes(character);
    for (const byte of own) {
      if (byte === LOST) missing = 0;
      else missing = isContinuation(byte) ? Math.max(missing - 1, 0) : lengthOf(byte) - 1;
    }
    bytes.push(...own);
  });
  return bytes;
}

/** Divides bytes before each that begins a character, and behind a whole one that a loss follows. */
function divide(bytes: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const byte of bytes) {
    const group = groups.at(-1);
    const begins = byte !== LOST && !isContinuation(byte);
    const isWhole = group !== undefined && byte === LOST && readWhole(group) !== null;
    if (group === undefined || begins || isWhole) groups.push([byte]);
    else group.push(byte);
  }
  return groups;
}

/** The one character of a group, or null. */
function readWhole(group: readonly number[]): string | null {
  const [first = LOST] = group;
  if (group.length !== lengthOf(first) || group.includes(LOST)) return null;
  return decodeStrictly(Uint8Array.from(group));
}

/** One character, where all that is left of it is one; else who knows how many. */
function toLacuna(group: readonly number[]): string {
  const [first = LOST] = group;
  const length = first === LOST || isContinuation(first) ? 3 : lengthOf(first);
  const isOnlyLost = group.every((byte) => byte === LOST);
  return group.length <= length && !isOnlyLost ? LACUNA : OPEN_LACUNA;
}

/**
 * Reads a run back of which bytes are lost: characters → the bytes that they were → UTF-8, starting
 * anew at each first byte of a character. A character counts as whole only if all its bytes stand side by
 * side and nothing stands between them and the next one; all else is a lacuna, so that none is wrong.
 * @param isSilent whether readers of this text lost bytes without a sign
 */
export function resyncMisread(shown: string, isSilent = false): Resynced {
  const bytes = encodeShown(Array.from(shown), isSilent);
  const groups = divide(bytes);
  const read = groups.map(readWhole);
  const wholeBytes = groups.filter((_, index) => read[index] !== null).flat().length;
  return {
    text: groups
      .map((group, index) => read[index] ?? toLacuna(group))
      .join('')
      .replaceAll(RE_LACUNAE, OPEN_LACUNA),
    whole: read.filter((character) => character !== null && character > '\u007F').join(''),
    share: bytes.length === 0 ? 0 : wholeBytes / bytes.length,
    isCut: read.at(-1) === null,
    isSilent: groups.some((group, index) => read[index] === null && !group.includes(LOST)),
  };
}

/** In UTF-8 read as GBK a third of the characters shows the beginning of one; in Chinese text one in 50. */
const MIN_BEGINNINGS = 0.1;

/** Whether a run can be UTF-8 read as GBK at all: spares nearly every run the rest. */
export function mayBeMisread(shown: string): boolean {
  const characters = Array.from(shown);
  const beginnings = characters.filter((character) => {
    const [lead = LOST, trail = LOST] = toBytes(character);
    return lead >= 0xc2 && isContinuation(trail);
  });
  return beginnings.length >= characters.length * MIN_BEGINNINGS;
}
