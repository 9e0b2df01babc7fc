import iconv from 'iconv-lite';
import {
  createPairTable,
  lazily,
  pairEncoding,
  platformPairs,
  readPairs,
  type LongForm,
} from './byte-pairs.ts';
import type { Encoding } from './encoding.ts';

/**
 * Decoders read A3A0 as the ideographic space, which is A1A1. GB 18030-2000 gave it a code point of
 * its own for private use; with it the pair comes back.
 */
const PRIVATE_SPACE = new Map([[0xa3a0, '\uE5E5']]);
const DECODER = new TextDecoder('gb18030', { fatal: true });

/** A four-byte sequence has digits in its second and fourth place. */
function isFourByte(bytes: Uint8Array, at: number): boolean {
  const second = bytes[at + 1] ?? 0;
  const fourth = bytes[at + 3] ?? 0;
  return second >= 0x30 && second <= 0x39 && fourth >= 0x30 && fourth <= 0x39;
}

const FOUR_BYTE: LongForm = {
  decode: (bytes, at) => {
    if (!isFourByte(bytes, at)) return null;
    const four = bytes.subarray(at, at + 4);
    try {
      const character = DECODER.decode(four);
      return Buffer.from(four).equals(iconv.encode(character, 'gb18030')) ? character : null;
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  },
  encode: (character) => {
    const bytes = iconv.encode(character, 'gb18030');
    return bytes.length === 4 ? bytes : null;
  },
};

/** The pairs of GB 18030, GBK and GB 2312 among them; private-use code points return to their pairs. */
export const readGbTable = lazily(() =>
  createPairTable(readPairs(platformPairs('gb18030')), PRIVATE_SPACE),
);

/** GB 18030 with its four-byte sequences; GBK and GB 2312 are parts of it. */
export const GB18030: Encoding = pairEncoding('gb18030', readGbTable, FOUR_BYTE);
