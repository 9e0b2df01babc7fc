import { decideLostMark } from './decide-lost-mark.ts';
import { printBytes, toBytePair } from './gb-bytes.ts';
import { LACUNA } from './lacuna.ts';
import { MAX_LOST } from './patterns/readings.ts';
import { SYLLABLE } from './syllables.ts';

/** What is to stand in place of characters `[start, end)` of a line, and why. */
export interface Mended {
  start: number;
  end: number;
  text: string;
  reason: string;
}

/** A character given back; `lost` says what is left of one that is not. */
export interface Piece extends Mended {
  lost: { lead: number | null; trail: number | null } | null;
}

const RE_ANY_GLOSS = new RegExp(`[(（][ \\u00A0]?${SYLLABLE}[ \\u00A0]?[)）]`, 'gu');

function reasonOf(text: string, { lead, trail }: { lead: number | null; trail: number | null }) {
  const left = `${lead === null ? '?' : printBytes([lead])} ${trail === null ? '?' : printBytes([trail])}`;
  return text === LACUNA
    ? `lacuna: one byte of ${left} is lost and nothing decides it`
    : `one byte of ${left} was lost; the balance of quotation leaves only ${text} (${printBytes(toBytePair(text) ?? [])})`;
}

/** Decides the lost characters of a line that its quotation marks decide. */
export function decidePieces(line: readonly string[], pieces: readonly Piece[]): void {
  const textOf = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (const piece of pieces.filter(({ start, end }) => start >= from && end <= to)) {
      text += line.slice(at, piece.start).join('') + piece.text;
      at = piece.end;
    }
    return (text + line.slice(at, to).join('')).replaceAll(RE_ANY_GLOSS, '');
  };
  const isHopeless = pieces.filter(({ lost }) => lost !== null).length > MAX_LOST;
  for (const piece of pieces) {
    if (piece.lost === null) continue;
    if (!isHopeless && (piece.lost.lead ?? piece.lost.trail) !== null) {
      const before = textOf(0, piece.start);
      const after = textOf(piece.end, line.length);
      piece.text = decideLostMark({ before, after, ...piece.lost }) ?? LACUNA;
    }
    piece.reason = reasonOf(piece.text, piece.lost);
  }
}
