import { readGbTable } from '../../normalize/encodings/gb18030.ts';

/** How a reader of GBK treats a byte without a partner. */
export type LossStyle = 'swallow' | 'replace';

/**
 * Reads bytes as GBK, as careless software does. `swallow`: a pair that means nothing becomes `?`, both
 * bytes lost. `replace`: U+FFFD for the first byte, the second one is read again if it is ASCII.
 */
export function readAsGbk(bytes: Uint8Array, style: LossStyle): string {
  const { characters } = readGbTable();
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    const next = bytes[at + 1];
    const pair = next === undefined ? undefined : characters.get((byte << 8) | next);
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (pair !== undefined) text += pair;
    else text += style === 'swallow' ? '?' : '\uFFFD';
    const isLost = byte >= 0x80 && pair === undefined;
    // No reader swallows the end of a line.
    const isAlone = style === 'replace' || next === undefined || next < 0x20;
    const takesOne = byte < 0x80 || (isLost && isAlone);
    at += takesOne ? 1 : 2;
  }
  return text;
}

const RE_PRIVATE = /[\uE000-\uF8FF]/u;

/**
 * Reads bytes as GBK, as lenient libraries do: a byte that begins nothing is left out or becomes U+FFFD, and
 * reading goes on with the next one. GBK has no private use, GB 18030 has.
 */
export function readLeniently(
  bytes: Uint8Array,
  name: 'gbk' | 'gb18030',
  sign: '' | '\uFFFD',
): string {
  const { characters } = readGbTable();
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] as number;
    const found = byte < 0x80 ? undefined : characters.get((byte << 8) | (bytes[at + 1] ?? 0));
    const pair = name === 'gbk' && RE_PRIVATE.test(found ?? '') ? undefined : found;
    text += byte < 0x80 ? String.fromCharCode(byte) : (pair ?? sign);
    at += pair === undefined ? 1 : 2;
  }
  return text;
}

/** The GBK bytes of a text; characters that GBK lacks stay away. */
export function writeAsGbk(text: string): Buffer {
  const { pairs } = readGbTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = pairs.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
  }
  return Buffer.from(bytes);
}

/** Reads UTF-8 as GBK, as browsers do: bytes that mean nothing there are lost, one sign for one or two. */
export function misread(text: string): string {
  return new TextDecoder('gb18030').decode(Buffer.from(text, 'utf8'));
}
