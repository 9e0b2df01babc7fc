import { readGbTable } from './encodings/gb18030.ts';
import { weighBytes } from './weigh-character.ts';

/**
 * Reading the bytes of a line of GBK anew, where some are lost. Every way to divide the bytes into
 * characters has a cost: how unlikely its characters are, and a price for each byte that is left
 * without a partner, high enough that chance does not pay it: in the project's own texts no line does,
 * and garbage of four characters or more does.
 */
const ORPHAN = 16;
/** Ways that cost so little more than the best could be right as well. */
const DOUBT = 5;
/** An ASCII letter right behind Han is more often half a character than a letter. */
const LETTER = 2;

/** Stands among bytes for one that a reader lost, and showed that it did. */
export const LOST = -1;
/** Stands among bytes for a whole character that is known to be lost. */
export const LACUNA = -2;
const QUESTION_MARK = 0x3f;

/** One step of a reading. `size` counts bytes; `text` is □ for what is lost. */
interface Token {
  size: number;
  text: string;
  cost: number;
}

function readAscii(byte: number): Token {
  const isLetter = byte >= 0x40 && byte <= 0x7e;
  return { size: 1, text: String.fromCharCode(byte), cost: isLetter ? LETTER : 0 };
}

/** All that can begin at a byte. */
function readTokens(bytes: readonly number[], at: number): Token[] {
  const byte = bytes[at] as number;
  const next = bytes[at + 1];
  if (byte === LACUNA) return [{ size: 1, text: '□', cost: 0 }];
  if (byte === LOST) {
    const alone = { size: 1, text: '□', cost: ORPHAN / 2 };
    const isHalf = next !== undefined && (next === LOST || next >= 0x40);
    return isHalf ? [alone, { size: 2, text: '□', cost: ORPHAN / 4 }] : [alone];
  }
  if (byte < 0x80) return [readAscii(byte)];
  const tokens: Token[] = [{ size: 1, text: '□', cost: ORPHAN }];
  if (next === undefined) return tokens;
  // The sign of a loss stands for the second byte.
  if (next === LOST || next === QUESTION_MARK)
    return [...tokens, { size: 2, text: '□', cost: ORPHAN / 4 }];
  const text = readGbTable().characters.get((byte << 8) | next);
  if (text !== undefined) tokens.push({ size: 2, text, cost: weighBytes(byte, next) });
  return tokens;
}

/** Cheapest cost from the beginning to each byte. */
function costsForward(tokens: readonly Token[][]): number[] {
  const costs = new Array<number>(tokens.length + 1).fill(Infinity);
  costs[0] = 0;
  tokens.forEach((choices, at) => {
    for (const { size, cost } of choices)
      costs[at + size] = Math.min(costs[at + size] as number, (costs[at] as number) + cost);
  });
  return costs;
}

/** Cheapest cost from each byte to the end. */
function costsBackward(tokens: readonly Token[][]): number[] {
  const costs = new Array<number>(tokens.length + 1).fill(Infinity);
  costs[tokens.length] = 0;
  for (let at = tokens.length - 1; at >= 0; at -= 1)
    for (const { size, cost } of tokens[at] as Token[])
      costs[at] = Math.min(costs[at] as number, (costs[at + size] as number) + cost);
  return costs;
}

/** A token of the best reading. */
export interface ReadToken {
  /** Bytes, `[start, end)`. */
  start: number;
  end: number;
  text: string;
  /** Whether no other reading comes near. */
  isCertain: boolean;
}

/**
 * Reads bytes anew. Each token says whether it is certain: whether every reading without it costs
 * clearly more.
 */
export function readAnew(bytes: readonly number[]): ReadToken[] {
  const tokens = bytes.map((_, at) => readTokens(bytes, at));
  const forward = costsForward(tokens);
  const backward = costsBackward(tokens);
  const best = forward[bytes.length] as number;
  const through = (at: number, { size, cost }: Token): number =>
    (forward[at] as number) + cost + (backward[at + size] as number);
  // Doubtful bytes are those over which a token of another near reading reaches.
  const doubtful = new Uint8Array(bytes.length + 2);
  const chosen = new Map<number, Token>();
  for (let at = 0; at < bytes.length;) {
    const token = (tokens[at] as Token[]).find((t) => through(at, t) - best < 1e-6) as Token;
    chosen.set(at, token);
    at += token.size;
  }
  tokens.forEach((choices, at) => {
    for (const token of choices)
      if (chosen.get(at) !== token && through(at, token) - best < DOUBT)
        doubtful.fill(1, at, at + token.size);
  });
  return [...chosen].map(([start, { size, text }]) => ({
    start,
    end: start + size,
    text,
    isCertain: doubtful[start] === 0 && (size === 1 || doubtful[start + 1] === 0),
  }));
}
