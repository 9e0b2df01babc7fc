import { BIG5 } from './big5.ts';
import { decodeWith, type Encoding } from './encoding.ts';
import { GB18030 } from './gb18030.ts';
import { isPlausible, MIN_LEAD, weighText, type Evidence } from './judge-text.ts';
import { UTF_16BE, UTF_16LE } from './utf-16.ts';
import { decodeStrictly, UTF_8 } from './utf-8.ts';

const BYTE_ORDER_MARKS: [readonly number[], Encoding][] = [
  [[0xef, 0xbb, 0xbf], UTF_8],
  [[0xff, 0xfe], UTF_16LE],
  [[0xfe, 0xff], UTF_16BE],
];

/** A reading of bytes, with what speaks for it. */
interface Reading {
  encoding: Encoding;
  evidence: Evidence;
}

/** No encoding is certain: the nearest, and what speaks for it. */
export interface Undetected {
  nearest: Reading;
}

function findMark(bytes: Uint8Array): Encoding | null {
  const found = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found?.[1] ?? null;
}

function candidates(bytes: Uint8Array): Encoding[] {
  const wide = bytes.length % 2 === 0 ? [UTF_16LE, UTF_16BE] : [];
  // Text of one byte or two a character has no NUL.
  return bytes.includes(0) ? wide : [UTF_8, GB18030, BIG5, ...wide];
}

function readAll(bytes: Uint8Array): Reading[] {
  return candidates(bytes)
    .map((encoding) => ({ encoding, evidence: weighText(decodeWith(encoding, bytes)) }))
    .sort((a, b) => b.evidence.common - a.evidence.common);
}

/**
 * Says in which encoding bytes are. In this order: a byte order mark; UTF-8 without a fault; else the
 * reading that looks most like Chinese, if it does and no other one comes near it.
 * @returns the encoding, or what came nearest where nothing is certain; null for binary data.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | Undetected | null {
  const whole = withoutStrayNul(bytes);
  return whole === bytes ? detectWhole(bytes) : (detectStray(whole) ?? detectWhole(bytes));
}

/** An encoding only where nothing else speaks against the text. */
function detectStray(bytes: Uint8Array): Encoding | null {
  const detected = detectWhole(bytes);
  return detected === null || 'nearest' in detected ? null : detected;
}

/** One NUL in so many bytes is a slip in a text; UTF-16 and binary data have far more. */
const MIN_BYTES_FOR_NUL = 200;

function withoutStrayNul(bytes: Uint8Array): Uint8Array {
  const count = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  const isStray = count > 0 && count * MIN_BYTES_FOR_NUL <= bytes.length;
  return isStray && findMark(bytes) === null ? bytes.filter((byte) => byte !== 0) : bytes;
}

function detectWhole(bytes: Uint8Array): Encoding | Undetected | null {
  const marked = findMark(bytes);
  if (marked !== null && (marked === UTF_8 || bytes.length % 2 === 0)) return marked;
  if (!bytes.includes(0) && decodeStrictly(bytes) !== null) return UTF_8;
  const [best, second] = readAll(bytes);
  if (best === undefined) return null;
  const isCertain =
    isPlausible(best.evidence) && best.evidence.common - (second?.evidence.common ?? 0) >= MIN_LEAD;
  if (isCertain) return best.encoding;
  return bytes.includes(0) ? null : { nearest: best };
}
