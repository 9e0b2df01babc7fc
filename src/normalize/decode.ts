import type { Problem } from '../report/problem.ts';
import { traceText, type Atom } from './traced-text.ts';

/** A seed's text, traced byte for byte. */
export interface Decoded {
  encoding: 'utf-8';
  atoms: Atom[];
}

/** Why a seed cannot be read; `byte` is where it stops making sense. */
export interface DecodeFailure {
  byte: number;
  message: string;
  mend: string;
}

const RE_ONLY_SPACE = /^[\s\u200B\u2060]*$/u;

/** Whether bytes are UTF-8; as a beginning, they may end inside a character. */
function isUtf8(bytes: Uint8Array, isBeginning: boolean): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    decoder.decode(bytes, { stream: isBeginning });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Where the first character that is not UTF-8 begins, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

/**
 * Decodes a seed and traces every code point to its bytes. UTF-8 only; a byte order mark is kept as
 * a character, so that the way back is exact.
 * @returns the traced text, or why there is none: empty, binary, undecodable.
 */
export function decode(bytes: Uint8Array): Decoded | DecodeFailure {
  if (bytes.length === 0)
    return { byte: 0, message: 'Unexpected empty file, expected an article', mend: MEND_FETCH };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return {
      byte: nul,
      message: 'Unexpected NUL byte, expected text: the file is binary',
      mend: MEND_FETCH,
    };
  if (!isUtf8(bytes, false))
    return {
      byte: firstBadByte(bytes),
      message: 'Unexpected bytes that are not UTF-8, expected UTF-8',
      mend: 'Save the page in its own encoding as UTF-8 and update seeds/SHA256SUMS.',
    };
  const text = decodeWhole(bytes);
  if (RE_ONLY_SPACE.test(text))
    return { byte: 0, message: 'Unexpected blank file, expected an article', mend: MEND_FETCH };
  return { encoding: 'utf-8', atoms: traceText(text) };
}

const MEND_FETCH = 'Fetch the page again, or take the file out of seeds/ and seeds/SHA256SUMS.';

function decodeWhole(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The problem of a seed that cannot be read. */
export function decodeProblem(file: string, { byte, message, mend }: DecodeFailure): Problem {
  return {
    check: 'decode',
    severity: 'error',
    place: { file, at: `byte ${String(byte)}` },
    message,
    mend,
  };
}
