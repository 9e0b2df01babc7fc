import { unescapeByte } from '../encodings/encoding.ts';
import { readGbTable } from '../encodings/gb18030.ts';
import { readLines } from '../lines.ts';
import { readAnew, type ReadToken } from '../read-anew.ts';
import { LACUNA, LOST } from '../read-tokens.ts';
import type { Edit, Rule } from '../rule.ts';
import { BIG5_PAIRS, GBK_PAIRS, type WeighedPairs } from '../weigh-character.ts';

/** A line as bytes, and the UTF-16 offset in it at which each of them begins. */
interface LineBytes {
  bytes: number[];
  offsets: number[];
}

const RE_ONLY_LOST = /^\uFFFD+$/u;
const RE_TWO_BYTES = /[\uDC80-\uDCFF]{2}/gu;

/** Whether bytes that meant nothing are a character in GBK: then they were of another encoding. */
function isOfOtherEncoding(text: string): boolean {
  return [...text.matchAll(RE_TWO_BYTES)].some(([two]) => {
    const [lead = 0, trail = 0] = Array.from(two, (byte) => unescapeByte(byte) ?? 0);
    return readGbTable().characters.has((lead << 8) | trail);
  });
}

/** A gloss of which a reader swallowed the bracket, with the byte before it: ?shuǐ). */
const RE_BROKEN_GLOSS = /\?[ ]?[a-zɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńň]{1,6}[ ]?\)/gu;

/** The bytes of a character; null where the encoding has none: the line was never in it. */
function toOwnBytes(character: string, pairs: ReadonlyMap<string, number>): number[] | null {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  if (character === '\uFFFD') return [LOST];
  if (character === '□') return [LACUNA];
  const pair = pairs.get(character);
  if (pair !== undefined) return [pair >> 8, pair & 0xff];
  const byte = unescapeByte(character);
  return byte === null ? null : [byte];
}

/** The characters of a line, a broken gloss as one: it stands where one byte was. */
function splitLine(line: string): string[] {
  const parts: string[] = [];
  let done = 0;
  for (const { index, 0: gloss } of line.matchAll(RE_BROKEN_GLOSS)) {
    parts.push(...Array.from(line.slice(done, index)), gloss);
    done = index + gloss.length;
  }
  return [...parts, ...Array.from(line.slice(done))];
}

function toBytes(line: string, pairs: ReadonlyMap<string, number>): LineBytes | null {
  const bytes: number[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const part of splitLine(line)) {
    const own = part.length > 2 ? [LOST] : toOwnBytes(part, pairs);
    if (own === null) return null;
    bytes.push(...own);
    offsets.push(...own.map(() => offset));
    offset += part.length;
  }
  offsets.push(offset);
  return { bytes, offsets };
}

/** A lacuna for each doubtful character; certain ones as they are. */
function toText(tokens: readonly ReadToken[]): string {
  return tokens.map(({ text, isCertain }) => (isCertain ? text : '□')).join('');
}

/** Puts tokens together whose borders are no borders of the characters as they were read. */
function findEdits(
  { bytes, offsets }: LineBytes,
  line: string,
  start: number,
  isDamaged: boolean,
  pairs: WeighedPairs,
): Edit[] {
  const tokens = readAnew(bytes, isDamaged, pairs);
  const edits: Edit[] = [];
  let group: ReadToken[] = [];
  for (const token of tokens) {
    group.push(token);
    const isBorder = offsets[token.end] !== offsets[token.end - 1];
    if (!isBorder) continue;
    const from = offsets[(group[0] as ReadToken).start] as number;
    const to = offsets[token.end] as number;
    const replacement = toText(group);
    // How many characters a run of replacement characters stands for, nobody knows.
    if (line.slice(from, to) !== replacement && !RE_ONLY_LOST.test(line.slice(from, to)))
      edits.push({
        start: start + from,
        end: start + to,
        replacement,
        kind: 'edit',
        reason: `${pairs.name} that lost a byte, read anew from there on`,
      });
    group = [];
  }
  return edits;
}

const RE_LOST = /[\uFFFD\uDC80-\uDCFF□]/u;

/** In Big5 two fifths of all second bytes are such letters: alone they are what a lost first byte left. */
const RE_LONE_LETTER = /\p{Script=Han}[@-^`-{}~](?![0-9A-Za-z])/gu;
/** One letter can be a name (B超); two are a habit. */
const MIN_LONE_LETTERS = 2;

function readText(text: string, isDamaged: boolean, pairs: WeighedPairs): Edit[] {
  return readLines(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const bytes = toBytes(line, pairs.table().pairs);
    return bytes === null ? [] : findEdits(bytes, line, start, isDamaged, pairs);
  });
}

/**
 * Reads lines of GBK or Big5 anew that lost bytes without a sign of it. What the bytes say for certain is
 * restored; at the place of the loss stand lacunae. In a text that lost some, what would read better one
 * byte off is lost too, even where the signs are too few to restore it. Left alone: lines that were never
 * in these encodings, and whatever reads no better another way.
 */
export const realignCutBytes: Rule = (text, { encoding }) => {
  const isBig5 = encoding === 'big5';
  if (!isBig5 && isOfOtherEncoding(text)) return [];
  const pairs = isBig5 ? BIG5_PAIRS : GBK_PAIRS;
  const hasHalves = isBig5 && (text.match(RE_LONE_LETTER)?.length ?? 0) >= MIN_LONE_LETTERS;
  const isDamaged = hasHalves || RE_LOST.test(text) || readText(text, false, pairs).length > 0;
  return isDamaged ? readText(text, true, pairs) : [];
};
