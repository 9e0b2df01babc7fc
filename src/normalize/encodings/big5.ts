import iconv from 'iconv-lite';
import {
  createPairTable,
  lazily,
  pairEncoding,
  platformPairs,
  readPairs,
  type PairTable,
  type ReadPair,
} from './byte-pairs.ts';
import type { Encoding } from './encoding.ts';

/** Of two pairs for one of these, encoders write the last; else the first (WHATWG, index Big5 pointer). */
const LAST_WINS = new Set('═╞╡╪十卅');
/** Before it stand Hong Kong's pairs, which encoders write only for what no later pair means. */
const FIRST_STANDARD_PAIR = 0xa140;
/** Plane 15, for private use: what a second pair becomes until a rule reads it. */
const PLANE_15 = 0xf0000;

/** The pairs of the WHATWG index, which the platform has only in part; else its private use. */
function readBig5Pair(): ReadPair {
  const platform = platformPairs('big5');
  return (lead, trail) => {
    const text = iconv.decode(Buffer.of(lead, trail), 'big5');
    // A pair that means nothing gives what its second byte means alone.
    return text.includes('\uFFFD') ? platform(lead, trail) : text;
  };
}

const readBig5 = lazily(() => readPairs(readBig5Pair()));

/** Of the pairs for one text those that encoders do not write; all of them where it is no one character. */
function listSecond(text: string, pairs: readonly number[]): number[] {
  if (Array.from(text).length !== 1) return [...pairs];
  const standard = pairs.filter((pair) => pair >= FIRST_STANDARD_PAIR);
  const written = LAST_WINS.has(text) ? standard.at(-1) : (standard[0] ?? pairs[0]);
  return pairs.filter((pair) => pair !== written);
}

/** Pairs that no single character of their own stands for, and what they say. */
const readSecond = lazily(() => {
  const byText = Map.groupBy(readBig5(), ([, text]) => text);
  return new Map(
    [...byText].flatMap(([text, found]) =>
      listSecond(
        text,
        found.map(([pair]) => pair),
      ).map((pair) => [pair, text] as const),
    ),
  );
});

/** The pairs of Big5; those that only read what another one means have a code point in plane 15. */
export const readBig5Table = lazily((): PairTable => {
  const own = [...readSecond().keys()].map(
    (pair) => [pair, String.fromCodePoint(PLANE_15 + pair)] as const,
  );
  return createPairTable(readBig5(), new Map(own));
});

/**
 * Big5 with the characters of Hong Kong, as the WHATWG standard has it (label `big5`). A pair that
 * encoders never write because another one means the same (A2CC and A451 are 十) becomes a code point of
 * its own, so that its bytes come back.
 */
export const BIG5: Encoding = pairEncoding('big5', readBig5Table, null);

/** What the code point of a second pair says, or null for any other character. */
export function readSecondPair(character: string): string | null {
  return readSecond().get((character.codePointAt(0) ?? 0) - PLANE_15) ?? null;
}
