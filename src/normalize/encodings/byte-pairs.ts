import { escapeByte, unescapeByte, type Encoding, type EncodingName } from './encoding.ts';

/** What the pairs of an encoding mean, and the way back; only pairs that return to themselves. */
export interface PairTable {
  characters: ReadonlyMap<number, string>;
  pairs: ReadonlyMap<string, number>;
}

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;

/** What two bytes mean, or null. */
export type ReadPair = (lead: number, trail: number) => string | null;

/** Reads pairs as the platform's decoder does. */
export function platformPairs(label: string): ReadPair {
  const decoder = new TextDecoder(label, { fatal: true });
  return (lead, trail) => {
    try {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      return Array.from(text).length === 1 ? text : null;
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  };
}

/** All pairs that mean something, in order; two may mean the same. */
export function readPairs(readPair: ReadPair): Map<number, string> {
  const read = new Map<number, string>();
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead += 1)
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail += 1) {
      const text = readPair(lead, trail);
      if (text !== null) read.set((lead << 8) | trail, text);
    }
  return read;
}

/**
 * Makes a table that can be undone. Where two pairs mean one character, the first keeps it; the other
 * one means nothing, or what `extra` says: no pair is ever lost.
 */
export function createPairTable(
  read: ReadonlyMap<number, string>,
  extra: ReadonlyMap<number, string>,
): PairTable {
  const characters = new Map(extra);
  const pairs = new Map([...extra].map(([pair, character]) => [character, pair]));
  for (const [pair, character] of read) {
    if (characters.has(pair) || pairs.has(character)) continue;
    characters.set(pair, character);
    pairs.set(character, pair);
  }
  return { characters, pairs };
}

/** A table that is read when it is first needed: it takes some milliseconds. */
export function lazily<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}

/** Sequences that are longer than a pair. */
export interface LongForm {
  /** The character of the four bytes that begin here, or null. */
  decode: (bytes: Uint8Array, at: number) => string | null;
  encode: (character: string) => Uint8Array | null;
}

function encodeCharacter(character: string, table: PairTable, long: LongForm | null): Uint8Array {
  const code = character.charCodeAt(0);
  if (code < 0x80) return Uint8Array.of(code);
  const pair = table.pairs.get(character);
  if (pair !== undefined) return Uint8Array.of(pair >> 8, pair & 0xff);
  const byte = unescapeByte(character);
  if (byte !== null) return Uint8Array.of(byte);
  const bytes = long?.encode(character);
  if (bytes) return bytes;
  throw new RangeError(`Unexpected character "${character}", expected one that the encoding has`);
}

/** An encoding of ASCII and pairs of bytes. */
export function pairEncoding(
  name: EncodingName,
  readTable: () => PairTable,
  long: LongForm | null,
): Encoding {
  return {
    name,
    walk: (bytes, visit) => {
      const { characters } = readTable();
      let at = 0;
      while (at < bytes.length) {
        const byte = bytes[at] as number;
        const pair = byte < 0x80 ? undefined : characters.get((byte << 8) | (bytes[at + 1] ?? 0));
        const four = byte < 0x80 || pair !== undefined ? null : (long?.decode(bytes, at) ?? null);
        const end = at + (four !== null ? 4 : pair !== undefined ? 2 : 1);
        visit(
          at,
          end,
          four ?? pair ?? (byte < 0x80 ? String.fromCharCode(byte) : escapeByte(byte)),
        );
        at = end;
      }
    },
    encode: (text) =>
      Buffer.concat(Array.from(text, (character) => encodeCharacter(character, readTable(), long))),
  };
}
