import type { Encoding, EncodingName, Visit } from './encoding.ts';

function readUnit(bytes: Uint8Array, at: number, isLittle: boolean): number {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  return isLittle ? first | (second << 8) : (first << 8) | second;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A lone surrogate stands for itself: two bytes that mean nothing, kept for the way back. */
function walkUnits(bytes: Uint8Array, isLittle: boolean, visit: Visit): void {
  let at = 0;
  while (at < bytes.length) {
    const unit = readUnit(bytes, at, isLittle);
    const next = at + 3 < bytes.length ? readUnit(bytes, at + 2, isLittle) : 0;
    const isPair = isHighSurrogate(unit) && isLowSurrogate(next);
    visit(at, at + (isPair ? 4 : 2), String.fromCharCode(...(isPair ? [unit, next] : [unit])));
    at += isPair ? 4 : 2;
  }
}

function utf16(name: EncodingName, isLittle: boolean): Encoding {
  return {
    name,
    walk: (bytes, visit) => {
      walkUnits(bytes, isLittle, visit);
    },
    encode: (text) => {
      const bytes = Buffer.from(text, 'utf16le');
      return isLittle ? bytes : bytes.swap16();
    },
  };
}

/** UTF-16, little end first. For an even number of bytes. */
export const UTF_16LE: Encoding = utf16('utf-16le', true);
/** UTF-16, big end first. For an even number of bytes. */
export const UTF_16BE: Encoding = utf16('utf-16be', false);
