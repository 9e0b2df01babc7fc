import type { WeighedPairs } from './weigh-character.ts';

/** Two bytes that are no character may still have been written as one. */
const NO_CHARACTER = 20;
/** An ASCII letter right behind Han is more often half a character than a letter. */
const LETTER = 2;

/** Stands among bytes for one that a reader lost, and showed that it did. */
export const LOST = -1;
/** Stands among bytes for a whole character that is known to be lost. */
export const LACUNA = -2;
const QUESTION_MARK = 0x3f;

/** One step of a reading. `size` counts bytes; `text` is □ for what is lost. */
export interface Token {
  size: number;
  text: string;
  cost: number;
}

function readAscii(byte: number): Token {
  const isLetter = byte >= 0x40 && byte <= 0x7e;
  return { size: 1, text: String.fromCharCode(byte), cost: isLetter ? LETTER : 0 };
}

/** All that can begin at a byte. */
export function readTokens(
  bytes: readonly number[],
  at: number,
  orphan: number,
  { table, weigh }: WeighedPairs,
): Token[] {
  const byte = bytes[at] as number;
  const next = bytes[at + 1];
  if (byte === LACUNA) return [{ size: 1, text: '□', cost: 0 }];
  if (byte === LOST) {
    const alone = { size: 1, text: '□', cost: orphan / 2 };
    const isHalf = next !== undefined && (next === LOST || next >= 0x40);
    return isHalf ? [alone, { size: 2, text: '□', cost: orphan / 4 }] : [alone];
  }
  if (byte < 0x80) return [readAscii(byte)];
  const tokens: Token[] = [{ size: 1, text: '□', cost: orphan }];
  if (next === undefined) return tokens;
  // The sign of a loss stands for the second byte.
  if (next === LOST || next === QUESTION_MARK)
    return [...tokens, { size: 2, text: '□', cost: orphan / 4 }];
  const text = table().characters.get((byte << 8) | next);
  if (text !== undefined) tokens.push({ size: 2, text, cost: weigh(byte, next) });
  else if (next > 0x80) tokens.push({ size: 2, text: '□', cost: NO_CHARACTER });
  return tokens;
}
