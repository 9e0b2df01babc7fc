import type { Source } from '../../content/corpus.ts';
import type { LedgerEdit } from '../../content/schemas/source.ts';
import { countBytes } from '../../evidence/count-bytes.ts';

/** A run of the seed that does not go beyond its line, and what the source has instead. */
export interface Piece {
  /** `[start, end)` in bytes of the seed. */
  bytes: readonly [number, number];
  before: string;
  after: string;
  /** Null where the seed's bytes are kept. */
  edit: LedgerEdit | null;
}

const RE_LINE = /[^\n]*\n|[^\n]+/gu;

const splitLines = (text: string): string[] => text.match(RE_LINE) ?? [];

/** Cuts one run at the ends of its lines, on both sides. */
function cutRun(start: number, before: string, after: string, edit: LedgerEdit | null): Piece[] {
  const befores = splitLines(before);
  const afters = splitLines(after);
  let byte = start;
  return Array.from({ length: Math.max(befores.length, afters.length) }, (_, index) => {
    const line = befores[index] ?? '';
    const from = byte;
    byte += countBytes(line);
    return { bytes: [from, byte] as const, before: line, after: afters[index] ?? '', edit };
  });
}

/**
 * Everything between the first and the last byte of an article, in file order: kept runs and edits,
 * cut at line ends. `seed` is UTF-8; throws where it is not.
 */
export function cutPieces(
  seed: Uint8Array,
  { span: [start, end], ledger }: Pick<Source, 'span' | 'ledger'>,
): Piece[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const pieces: Piece[] = [];
  let byte = start;
  const keepUntil = (next: number): void => {
    const kept = decoder.decode(seed.subarray(byte, next));
    pieces.push(...cutRun(byte, kept, kept, null));
    byte = next;
  };
  for (const edit of ledger) {
    keepUntil(edit.bytes[0]);
    pieces.push(...cutRun(byte, edit.before, edit.after, edit));
    byte = edit.bytes[1];
  }
  keepUntil(end);
  return pieces;
}
