import { escapeByte, unescapeByte, type Encoding, type Visit } from './encoding.ts';

/** First byte (from, to), range of the second byte, length: RFC 3629, table 3-7 of the Unicode Standard. */
const FORMS = [
  [0xc2, 0xdf, 0x80, 0xbf, 2],
  [0xe0, 0xe0, 0xa0, 0xbf, 3],
  [0xe1, 0xec, 0x80, 0xbf, 3],
  [0xed, 0xed, 0x80, 0x9f, 3],
  [0xee, 0xef, 0x80, 0xbf, 3],
  [0xf0, 0xf0, 0x90, 0xbf, 4],
  [0xf1, 0xf3, 0x80, 0xbf, 4],
  [0xf4, 0xf4, 0x80, 0x8f, 4],
] as const;

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Length in bytes of the character that begins at a byte, or 0 where none does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const form = FORMS.find(([from, to]) => first >= from && first <= to);
  if (form === undefined) return 0;
  const [, , low, high, length] = form;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next += 1) if (!isContinuation(bytes[at + next])) return 0;
  return length;
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

function walkCharacters(bytes: Uint8Array, visit: Visit): void {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthAt(bytes, at);
    const end = at + Math.max(length, 1);
    visit(
      at,
      end,
      length === 0
        ? escapeByte(bytes[at] as number)
        : length === 1
          ? String.fromCharCode(bytes[at] as number)
          : DECODER.decode(bytes.subarray(at, end)),
    );
    at = end;
  }
}

/** Walks text that is UTF-8 throughout: one call of the decoder for all of it. */
function walkWhole(text: string, visit: Visit): void {
  let byte = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const end = byte + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
    visit(byte, end, character);
    byte = end;
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text, or null where some byte is not UTF-8. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function encode(text: string): Uint8Array {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  return Buffer.concat(
    Array.from(text, (character) => {
      const byte = unescapeByte(character);
      return byte === null ? Buffer.from(character, 'utf8') : Buffer.from([byte]);
    }),
  );
}

/** UTF-8 (RFC 3629). A byte order mark is a character like any other, so that the way back is exact. */
export const UTF_8: Encoding = {
  name: 'utf-8',
  walk: (bytes, visit) => {
    const text = decodeStrictly(bytes);
    if (text === null) walkCharacters(bytes, visit);
    else walkWhole(text, visit);
  },
  encode,
};
