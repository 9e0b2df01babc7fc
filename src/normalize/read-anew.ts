import { readTokens, type Token } from './read-tokens.ts';
import { BIG5_PAIRS, GBK_PAIRS, type WeighedPairs } from './weigh-character.ts';

/**
 * Reading the bytes of a line of GBK or Big5 anew, where some are lost. Every way to divide the bytes into
 * characters has a cost: how unlikely its characters are, and a price for each byte that is left
 * without a partner, high enough that chance does not pay it: in the project's own texts no line does,
 * and garbage of four characters or more does.
 */
const ORPHAN = 16;
/**
 * The price in a text that is known to have lost bytes: it restores nothing, but it makes doubtful. Two of
 * them must cost more than a word of two rare characters in traditional script (尷尬).
 */
const SUSPECTED_ORPHAN = 8.5;
/** Ways that cost so little more than the best could be right as well. */
const DOUBT = 5;
const RE_WORD = /[0-9A-Za-z]/u;
/** `_` and `|` divide the parts of a page's lines. */
const SEPARATORS = new Set([0x5f, 0x7c]);

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

/** The ways to read some bytes, with the cheapest cost to and from each. */
interface Ways {
  tokens: Token[][];
  forward: number[];
  backward: number[];
}

function findWays(
  bytes: readonly number[],
  orphan: number,
  pairs: WeighedPairs,
  isHalf: (at: number) => boolean = () => false,
): Ways {
  const tokens = bytes.map((_, at) =>
    isHalf(at) ? [{ size: 1, text: '□', cost: orphan }] : readTokens(bytes, at, orphan, pairs),
  );
  return { tokens, forward: costsForward(tokens), backward: costsBackward(tokens) };
}

function costThrough({ forward, backward }: Ways, at: number, { size, cost }: Token): number {
  return (forward[at] as number) + cost + (backward[at + size] as number);
}

/** The tokens of a cheapest way, by the byte where they begin. */
function findBest(ways: Ways): Map<number, Token> {
  const { tokens, forward } = ways;
  const best = forward[tokens.length] as number;
  const chosen = new Map<number, Token>();
  for (let at = 0; at < tokens.length;) {
    const isBest = (token: Token): boolean => costThrough(ways, at, token) - best < 1e-6;
    const token = (tokens[at] as Token[]).find(isBest) as Token;
    chosen.set(at, token);
    at += token.size;
  }
  return chosen;
}

/** Marks the bytes over which a token of another near reading reaches. */
function markNear(ways: Ways, chosen: ReadonlyMap<number, Token>, doubtful: Uint8Array): void {
  const best = ways.forward[ways.tokens.length] as number;
  ways.tokens.forEach((choices, at) => {
    for (const token of choices)
      if (chosen.get(at) !== token && costThrough(ways, at, token) - best < DOUBT)
        doubtful.fill(1, at, at + token.size);
  });
}

/**
 * A letter behind half a character and before no other letter: in a damaged text of Big5, which
 * has such halves everywhere, perhaps a half itself.
 */
function isLoneLetter(bytes: readonly number[], at: number): boolean {
  const byte = bytes[at] as number;
  const isLetter = byte >= 0x40 && byte <= 0x7e && !SEPARATORS.has(byte);
  return isLetter && (bytes[at - 1] ?? 0) >= 0x80 && !isWordByte(bytes[at + 1] ?? 0);
}

function isWordByte(byte: number): boolean {
  return byte < 0x80 && RE_WORD.test(String.fromCharCode(byte));
}

/** Marks the bytes that would be read otherwise if losses were as frequent as in a text that has some. */
function markSuspect(
  bytes: readonly number[],
  chosen: ReadonlyMap<number, Token>,
  doubtful: Uint8Array,
  pairs: WeighedPairs,
): void {
  const isHalf = (at: number): boolean => pairs === BIG5_PAIRS && isLoneLetter(bytes, at);
  const ways = findWays(bytes, SUSPECTED_ORPHAN, pairs, isHalf);
  for (const [at, { size, text }] of findBest(ways))
    if (text === '□' && isHalf(at)) doubtful[at] = 1;
    else if (chosen.get(at)?.size !== size) doubtful.fill(1, at, at + size);
}

/**
 * Reads bytes anew. Each token says whether it is certain: whether every reading without it costs
 * clearly more.
 * @param isDamaged whether the text is known to have lost bytes elsewhere: then less is certain
 */
export function readAnew(
  bytes: readonly number[],
  isDamaged = false,
  pairs: WeighedPairs = GBK_PAIRS,
): ReadToken[] {
  const ways = findWays(bytes, ORPHAN, pairs);
  const chosen = findBest(ways);
  const doubtful = new Uint8Array(bytes.length + 2);
  markNear(ways, chosen, doubtful);
  if (isDamaged) markSuspect(bytes, chosen, doubtful, pairs);
  return [...chosen].map(([start, { size, text }]) => ({
    start,
    end: start + size,
    text,
    isCertain: doubtful[start] === 0 && (size === 1 || doubtful[start + 1] === 0),
  }));
}
