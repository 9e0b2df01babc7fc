import { fromBytePair, printBytes, readLostByte, toBytePair, type BytePair } from './gb-bytes.ts';
import { decidePieces, LACUNA, type Mended, type Piece } from './decide-pieces.ts';
import type { GlossTable } from './glosses.ts';
import { readRuns, type Placed, type Reading, type ReadCharacter } from './misread-runs.ts';
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
  return character === null ? null : { bytes: pair, character };
}

/** Computes a lost byte from the gloss that stands behind it. */
function resolveByGloss(read: ReadCharacter, table: GlossTable): ReadCharacter {
  if ('character' in read || read.syllable === null) return read;
  const byte = findGlossedByte(read.syllable.lead, read.syllable.syllable, table);
  if (byte === null) return read;
  const pair = [read.lead ?? byte, read.trail ?? byte] as const;
  const found = complete(pair);
  return found === null ? read : { ...found, gloss: { ...read.syllable, byte } };
}

/** Whether a lost byte was computed from what is left of its gloss. */
function isGlossed({ read }: Placed): boolean {
  return 'character' in read && read.gloss !== undefined;
}

/** How much a reading gains on what is shown; null where that is too little. */
function weighReading(line: readonly string[], reading: Reading, witness: Witness): number | null {
  const { read, shown: misread, known, isAlien } = priceReading(line, reading, witness);
  const shown = misread + PRICE.restOfGloss * reading.placed.filter(isGlossed).length;
  if (known === 0 || isAlien || read > MAX_MEAN_PRICE * reading.placed.length) return null;
  return shown - read >= MIN_GAIN ? shown - read : null;
}

/** The reading from a mark on that gains most, if any gains enough. */
function chooseReading(
  line: readonly string[],
  start: number,
  table: GlossTable,
  witness: Witness,
): Reading | null {
  const rated = readRuns(line, start)
    .map((reading) => ({
      ...reading,
      placed: reading.placed.map((place) => ({
        ...place,
        read: resolveByGloss(place.read, table),
      })),
    }))
    .flatMap((reading) => {
      const gain = weighReading(line, reading, witness);
      return gain === null ? [] : [{ reading, gain }];
    })
    .sort((a, b) => b.gain - a.gain);
  return rated[0]?.reading ?? null;
}

/** Finds the runs of a line that GBK misread, from left to right. */
function findRuns(line: readonly string[], table: GlossTable, witness: Witness): Reading[] {
  const runs: Reading[] = [];
  let at = 0;
  while (at < line.length) {
    const run = readLostByte(line[at]) === null ? null : chooseReading(line, at, table, witness);
    if (run !== null) runs.push(run);
    at = run?.end ?? at + 1;
  }
  return runs;
}

function toPiece({ start, end, read }: Placed): Piece {
  if (!('character' in read))
    return { start, end, text: LACUNA, reason: '', lost: { lead: read.lead, trail: read.trail } };
  const is = `GBK read one byte off: ${printBytes(read.bytes)} is ${read.character}`;
  const { gloss } = read;
  const by =
    gloss === undefined
      ? ''
      : `; ${printBytes([gloss.byte])} was lost and belongs to the character that ${gloss.syllable} glosses: ${printBytes([gloss.lead, gloss.byte])}, ${fromBytePair([gloss.lead, gloss.byte]) ?? ''}`;
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
