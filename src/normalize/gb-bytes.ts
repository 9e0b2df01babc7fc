import { unescapeByte } from './encodings/encoding.ts';
import { readGbTable } from './encodings/gb18030.ts';

/** Two bytes of GBK. */
export type BytePair = readonly [lead: number, trail: number];

/** Marks that were folded to ASCII later: what stands for two bytes in a misread run. */
const WIDE_OF_FOLDED = new Map([
  ['!', '！'],
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
]);

/** The bytes of a character, private-use characters included; null where GBK has no pair for it. */
export function toBytePair(character: string): BytePair | null {
  const pair = readGbTable().pairs.get(WIDE_OF_FOLDED.get(character) ?? character);
  return pair === undefined ? null : [pair >> 8, pair & 0xff];
}

/** The character of two bytes, or null. */
export function fromBytePair([lead, trail]: BytePair): string | null {
  return readGbTable().characters.get((lead << 8) | trail) ?? null;
}

/** Whether an ASCII character can be the second byte of a pair: `@` to `~`. */
export function isTrailLetter(character: string): boolean {
  return character >= '@' && character <= '~';
}

/** A byte that a decoder could not read: its value where the seed still has it. */
export interface LostByte {
  value: number | null;
}

/** What decoders put in the place of a byte without a partner, or null for any other character. */
export function readLostByte(character: string | undefined): LostByte | null {
  if (character === undefined) return null;
  if (character === '?' || character === '\uFFFD') return { value: null };
  const value = unescapeByte(character);
  return value === null ? null : { value };
}

/** `9E E9`: bytes as reasons print them. */
export function printBytes(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}
