import iconv from 'iconv-lite';

/** A character and how many bytes of the row below it stands over. */
export interface Cell {
  text: string;
  bytes: number;
}

/** The same bytes, read wrong and read right. */
export interface Misreading {
  /** As scraped, the first being the mark of the lost byte. */
  wrong: Cell[];
  /** Bytes in GBK, the lost one first, in hexadecimal. */
  bytes: string[];
  /** As written: where the script was converted, still in the script of the seed. */
  right: Cell[];
}

/** Marks that the mirror folded to ASCII after it had misread them. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['!', '！'],
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
]);
const LOST_MARK = '?';
const RE_PAIR = /^[\u0080-\u{10FFFF}]$/u;

const encode = (character: string): number[] => [...iconv.encode(character, 'gbk')];
const toHex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

function pairUp(bytes: readonly number[]): Cell[] | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const cells: Cell[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    const text = iconv.decode(Buffer.from(bytes.slice(at, at + 2)), 'gbk');
    if (!RE_PAIR.test(text) || text === '\uFFFD') return undefined;
    cells.push({ text, bytes: 2 });
  }
  return cells;
}

/**
 * Shows how a run became what the seed has: GBK of which one byte, the first of a pair, was lost, so that
 * every later byte was read with the wrong neighbour. Undefined where that does not explain the run.
 * @param before the run as scraped: the mark of the lost byte, then the wrong characters
 * @param after what the source has instead
 */
export function explainMisreading(before: string, after: string): Misreading | undefined {
  const [mark, ...characters] = Array.from(before);
  const first = Array.from(after)[0];
  if (mark !== LOST_MARK || first === undefined) return undefined;
  const unfolded = characters.map((character) => FOLDED.get(character) ?? character);
  const found = unfolded.map(encode);
  const [lost, second] = encode(first);
  const bytes = [lost ?? 0, ...found.flat()];
  const right = pairUp(bytes);
  if (second !== bytes[1] || right?.length !== Array.from(after).length) return undefined;
  const wrong = unfolded.map((text, index) => ({ text, bytes: found[index]?.length ?? 0 }));
  return { wrong: [{ text: mark, bytes: 1 }, ...wrong], bytes: bytes.map(toHex), right };
}
