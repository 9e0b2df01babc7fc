import { keptAtom, type Atom } from '../traced-text.ts';

/** How bytes became characters: the names that front matter and messages use. */
export type EncodingName =
  'utf-8' | 'utf-8-read-as-gbk' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** One code point and the bytes it stands for: `[start, end)`. */
export type Visit = (start: number, end: number, character: string) => void;

/**
 * An encoding that can be undone, whatever the bytes: `encode(decode(bytes))` is `bytes`, and so it is
 * for each character by itself. A byte that means nothing becomes a lone low surrogate, U+DC00 + byte
 * (as in Python's PEP 383), so that it is neither lost nor taken for a character.
 */
export interface Encoding {
  name: EncodingName;
  /** Calls `visit` for each code point in order. */
  walk: (bytes: Uint8Array, visit: Visit) => void;
  /** The bytes of a text that this encoding gave. @throws RangeError for a character it does not have. */
  encode: (text: string) => Uint8Array;
}

const ESCAPE = 0xdc00;
const FIRST_ESCAPED = 0x80;
const LAST_ESCAPED = 0xff;

/** Stands for a byte of 80 to FF that means nothing in its place. */
export function escapeByte(byte: number): string {
  return String.fromCharCode(ESCAPE + byte);
}

/** The byte for which a character stands, or null where it is an ordinary one. */
export function unescapeByte(character: string): number | null {
  const byte = character.charCodeAt(0) - ESCAPE;
  return character.length === 1 && byte >= FIRST_ESCAPED && byte <= LAST_ESCAPED ? byte : null;
}

/** Decodes a whole run of bytes. */
export function decodeWith({ walk }: Encoding, bytes: Uint8Array): string {
  const characters: string[] = [];
  walk(bytes, (_start, _end, character) => characters.push(character));
  return characters.join('');
}

/** Decodes and keeps for every code point the bytes it stands for. */
export function traceBytes({ walk }: Encoding, bytes: Uint8Array): Atom[] {
  const atoms: Atom[] = [];
  walk(bytes, (start, end, character) => atoms.push(keptAtom(start, end, character)));
  return atoms;
}
