import { GB18030, readGbTable } from './gb18030.ts';
import { decodeStrictly } from './utf-8.ts';

/** A run of text that was UTF-8 and was read as GBK. */
export interface Misread {
  /** What it says; only what goes back to the same run again. */
  text: string;
  /** Whether bytes at its end are lost, so that a character of unknown form follows. */
  isCut: boolean;
}

const EURO = '€';
const EURO_AS_BYTE = Uint8Array.of(0x80);
const EURO_AS_PAIR = Uint8Array.of(0xa2, 0xe3);

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/**
 * Readers of GBK show both the byte 80 and the pair A2 E3 as €. In UTF-8 both end a character, but the
 * pair also begins the next one: what follows goes on with it, or something was lost.
 */
function encodeEuro(next: Uint8Array | undefined, isLast: boolean, isCut: boolean): Uint8Array {
  if (isLast) return isCut ? EURO_AS_PAIR : EURO_AS_BYTE;
  return next === undefined || isContinuation(next[0]) ? EURO_AS_PAIR : EURO_AS_BYTE;
}

/** Bytes that a character of UTF-8 still needs at the end of some bytes. */
function countMissing(byte: number, missing: number): number {
  if (byte < 0x80) return 0;
  if (isContinuation(byte)) return Math.max(missing - 1, 0);
  return byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
}

function encodeRun(run: string, isCut: boolean): Uint8Array | null {
  const characters = Array.from(run);
  try {
    const encoded = characters.map((c) => (c === EURO ? undefined : GB18030.encode(c)));
    const parts: Uint8Array[] = [];
    let missing = 0;
    encoded.forEach((part, index) => {
      const isLast = index === encoded.length - 1;
      // In the middle of a character only the single byte goes on with it.
      const bytes =
        part ?? (missing > 1 ? EURO_AS_BYTE : encodeEuro(encoded[index + 1], isLast, isCut));
      for (const byte of bytes) missing = countMissing(byte, missing);
      parts.push(bytes);
    });
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Bytes at the end of UTF-8 that begin a character and do not finish it: 0 to 3. */
function countUnfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** Whether the first character can be the beginning of UTF-8: spares the rest of nearly every run. */
function beginsAsUtf8(run: string): boolean {
  const pair = readGbTable().pairs.get(String.fromCodePoint(run.codePointAt(0) ?? 0));
  return pair !== undefined && pair >> 8 >= 0xc2 && isContinuation(pair & 0xff);
}

/**
 * Reads a run back: characters → the GBK bytes they were → UTF-8. Every byte must fit; at the end one
 * character may be cut, because GBK swallowed its last byte or replaced it.
 * @param isFollowedByLoss whether a reader left a sign of a lost byte behind the run
 * @returns null where the run is no such text.
 */
export function readBack(run: string, isFollowedByLoss: boolean): Misread | null {
  if (!beginsAsUtf8(run)) return null;
  const bytes = encodeRun(run, isFollowedByLoss);
  if (bytes === null) return null;
  const unfinished = countUnfinished(bytes);
  const text = decodeStrictly(bytes.subarray(0, bytes.length - unfinished));
  if (text === null || (text === '' && unfinished === 0)) return null;
  return { text, isCut: unfinished > 0 };
}

/** The damage itself: UTF-8 read as GBK. Bytes that mean nothing there are lost, as readers lose them. */
export function misread(text: string): string {
  return new TextDecoder('gb18030').decode(Buffer.from(text, 'utf8'));
}
