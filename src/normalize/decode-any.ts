import type { DecodeFailure } from './decode.ts';
import { detectEncoding } from './encodings/detect-encoding.ts';
import { traceBytes, type Encoding } from './encodings/encoding.ts';
import { textOf, type Atom } from './traced-text.ts';

/** A seed in whichever encoding, traced byte for byte. */
export interface DecodedAny {
  encoding: Encoding;
  atoms: Atom[];
}

const RE_ONLY_SPACE = /^[\s\u200B\u2060]*$/u;
const MEND = 'Fetch the page again, or take the file out of the folder.';

function failure(byte: number, message: string): DecodeFailure {
  return { byte, message, mend: MEND };
}

/** Whether a byte order mark says UTF-16 and a byte is missing, or one too many. */
function isOddUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked && bytes.length % 2 === 1;
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/**
 * Decodes a seed in the encoding that it shows. Bytes that mean nothing in it are kept as such, for a
 * rule to mark; nothing is replaced in silence.
 * @returns the traced text, or why there is none: empty, blank, binary, in no encoding for certain.
 */
export function decodeAny(bytes: Uint8Array): DecodedAny | DecodeFailure {
  if (bytes.length === 0) return failure(0, 'Unexpected empty file, expected an article');
  if (isOddUtf16(bytes))
    return failure(
      bytes.length - 1,
      'Unexpected single byte at the end, expected whole characters: the byte order mark says UTF-16, and its units have two bytes',
    );
  const detected = detectEncoding(bytes);
  if (detected === null)
    return failure(bytes.indexOf(0), 'Unexpected NUL byte, expected text: the file is binary');
  if ('nearest' in detected) {
    const { encoding, evidence } = detected.nearest;
    const found = `${encoding.name}, with ${percent(evidence.common)} common characters and ${percent(evidence.broken)} broken places`;
    return failure(
      0,
      `Unexpected bytes, expected Chinese text in UTF-8, GB18030, Big5 or UTF-16 (nearest: ${found})`,
    );
  }
  const atoms = traceBytes(detected, bytes);
  if (RE_ONLY_SPACE.test(textOf(atoms)))
    return failure(0, 'Unexpected blank file, expected an article');
  return { encoding: detected, atoms };
}
