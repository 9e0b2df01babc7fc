import { fromBytePair, printBytes, readLostByte, toBytePair, type BytePair } from './gb-bytes.ts';
import { decidePieces, type Mended, type Piece } from './decide-pieces.ts';
import { LACUNA } from './lacuna.ts';
import type { GlossTable } from './glosses.ts';
import { readRuns } from './misread-runs.ts';
import type { Placed, ReadCharacter, Reading } from './reading.ts';
import { findUnmarkedRun } from './unmarked-runs.ts';
import { MAX_MEAN_PRICE, MIN_GAIN, PRICE } from './patterns/readings.ts';
import { listPairs, priceReading, type Witness } from './price-readings.ts';
import { isReading } from './syllables.ts';

/** The byte that completes a glossed character, where the table, or else all of GBK, has only one. */
function findGlossedByte(lead: number, syllable: string, table: GlossTable): number | null {
  const inTable = listPairs(lead, null).filter((character) => table.get(character)?.has(syllable));
  const found =
    inTable.length > 0
      ? inTable
      : listPairs(lead, null).filter((character) => isReading(character, syllable));
  return found.length === 1 ? (toBytePair(found[0] as string)?.[1] ?? null) : null;
}

function complete(pair: BytePair): Extract<ReadCharacter, { character: string }> | null {
  const character = fromBytePair(pair);
  return character === null ? null : { bytes: pair, character, gloss: null, byte: null };
}

/** Computes lost bytes from the glosses that stand behind them. */
function resolveByGloss(read: ReadCharacter, table: GlossTable): ReadCharacter {
  if ('character' in read || read.gloss === null) return read;
  const { gloss, second } = read;
  const byte = gloss.lead === null ? null : findGlossedByte(gloss.lead, gloss.syllable, table);
  if (byte === null) return read;
  const lead = read.lead ?? byte;
  const behind = second === null ? null : findGlossedByte(lead, second, table);
  const trail = read.trail ?? (read.lead === null ? behind : byte);
  const found = trail === null ? null : complete([lead, trail]);
  return found === null ? { ...read, lead, trail, byte } : { ...found, gloss, byte };
}

/** The characters on either side are priced too. */
const FRAME = 2;

/** Whether a lost byte was computed from what is left of its gloss. */
function isGlossed({ read }: Placed): boolean {
  return read.byte !== null;
}

/** How much a reading gains on what is shown; null where that is too little. */
function weighReading(line: readonly string[], reading: Reading, witness: Witness): number | null {
  const { read, shown: misread, known, isAlien } = priceReading(line, reading, witness);
  const shown = misread + PRICE.restOfGloss * reading.placed.filter(isGlossed).length;
  const isBare = known === 0 && !reading.placed.some(isGlossed);
  if (isBare || isAlien || read > MAX_MEAN_PRICE * (reading.placed.length + FRAME)) return null;
  return shown - read >= MIN_GAIN ? shown - read : null;
}

function resolve(reading: Reading, table: GlossTable): Reading {
  const placed = reading.placed.map((place) => ({
    ...place,
    read: resolveByGloss(place.read, table),
  }));
  return { ...reading, placed };
}

/** The run from a mark on that gains most, or the one that ends here without a mark to open it. */
function chooseReading(
  line: readonly string[],
  at: number,
  floor: number,
  table: GlossTable,
  witness: Witness,
): Reading | null {
  const weigh = (reading: Reading): number | null =>
    weighReading(line, resolve(reading, table), witness);
  const marked = readLostByte(line[at]) === null ? [] : readRuns(line, at);
  // Without a mark, only a text that is known to be laundered is suspect.
  const unmarked = table.size === 0 ? null : findUnmarkedRun(line, at, floor, weigh);
  const rated = [...marked, ...(unmarked === null ? [] : [unmarked])]
    .map((reading) => ({ reading: resolve(reading, table), gain: weigh(reading) ?? -Infinity }))
    .filter(({ gain }) => gain > -Infinity)
    .sort((a, b) => b.gain - a.gain);
  return rated[0]?.reading ?? null;
}

/** Finds the runs of a line that GBK misread, from left to right. */
function findRuns(line: readonly string[], table: GlossTable, witness: Witness): Reading[] {
  const runs: Reading[] = [];
  let floor = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (at < floor) continue;
    const run = chooseReading(line, at, floor, table, witness);
    if (run === null) continue;
    runs.push(run);
    floor = run.end;
  }
  return runs;
}

function toPiece({ start, end, read }: Placed): Piece {
  if (!('character' in read))
    return { start, end, text: LACUNA, reason: '', lost: { lead: read.lead, trail: read.trail } };
  const is = `GBK read one byte off: ${printBytes(read.bytes)} is ${read.character}`;
  const { gloss, byte } = read;
  const by =
    gloss?.lead == null || byte === null
      ? ''
      : `; ${printBytes([byte])} was lost and belongs to the character that ${gloss.syllable} glosses: ${printBytes([gloss.lead, byte])}, ${fromBytePair([gloss.lead, byte]) ?? ''}`;
  return { start, end, text: read.character, reason: is + by, lost: null };
}

function toPieces({ placed, bracket }: Reading): Piece[] {
  const pieces = placed.map(toPiece);
  if (bracket === null) return pieces;
  const reason = 'opening bracket of a gloss, swallowed with the byte before it';
  return [...pieces, { start: bracket, end: bracket + 1, text: '(', reason, lost: null }];
}

/** Restores the misread runs of a line: one entry for each character that it gives back. */
export function restoreRuns(
  line: readonly string[],
  table: GlossTable,
  witness: Witness,
): Mended[] {
  const pieces = findRuns(line, table, witness).flatMap(toPieces);
  decidePieces(line, pieces);
  return pieces;
}
