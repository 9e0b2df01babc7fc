import { readBig5Table } from './encodings/big5.ts';
import { lazily, type PairTable } from './encodings/byte-pairs.ts';
import { readGbTable } from './encodings/gb18030.ts';
import { CHINESE_MARKS, COMMON_CHARACTERS } from './patterns/common-characters.ts';
import { toSimplified } from './simplify.ts';

/**
 * How unlikely a character is in running Chinese text: roughly minus the logarithm of its frequency,
 * in classes. GB 2312 sorted its characters by frequency: 3,755 of the first level, 3,008 of the
 * second. A traditional character is as likely as its simplified form, or a little less.
 */
const COMMON = 0;
const FIRST_LEVEL = 3;
const SECOND_LEVEL = 7;
const OTHER_MARK = 6;
const RARE = 9;
const TRADITIONAL = 1;
/** Private use stands for nothing. */
const IMPOSSIBLE = 20;

const RE_PRIVATE = /^[\uE000-\uF8FF\u{F0000}-\u{FFFFF}]$/u;
const RE_HAN = /^\p{Script=Han}$/u;

function weighPair(pair: number): number {
  const [lead, trail] = [pair >> 8, pair & 0xff];
  if (trail < 0xa1) return RARE;
  if (lead >= 0xb0 && lead <= 0xd7) return FIRST_LEVEL;
  return lead >= 0xd8 && lead <= 0xf7 ? SECOND_LEVEL : RARE;
}

function weighHan(character: string, pair: number): number {
  if (COMMON_CHARACTERS.has(character)) return COMMON;
  const own = weighPair(pair);
  if (own < RARE) return own;
  const simplified = toSimplified(character);
  if (simplified === character) return RARE;
  const simplifiedPair = readGbTable().pairs.get(simplified);
  const weight = COMMON_CHARACTERS.has(simplified) ? COMMON : weighPair(simplifiedPair ?? 0);
  return Math.min(weight + TRADITIONAL, RARE);
}

/** The pairs of an encoding, and how unlikely each is in running text. */
export interface WeighedPairs {
  /** As reasons print it. */
  name: string;
  table: () => PairTable;
  /** Infinite where two bytes are no character. */
  weigh: (lead: number, trail: number) => number;
}

function weighText(character: string): number {
  if (RE_PRIVATE.test(character)) return IMPOSSIBLE;
  if (CHINESE_MARKS.has(character)) return COMMON;
  if (!RE_HAN.test(character)) return OTHER_MARK;
  return weighHan(character, readGbTable().pairs.get(character) ?? 0);
}

/** Half a second would be too long for each text: the weights are made when first needed. */
function weighPairs(name: string, table: () => PairTable): WeighedPairs {
  const weights = lazily(
    () => new Map([...table().characters].map(([pair, character]) => [pair, weighText(character)])),
  );
  return {
    name,
    table,
    weigh: (lead, trail) => weights().get((lead << 8) | trail) ?? Infinity,
  };
}

export const GBK_PAIRS = weighPairs('GBK', readGbTable);
export const BIG5_PAIRS = weighPairs('Big5', readBig5Table);
