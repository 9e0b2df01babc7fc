import type { EditKind } from './rule.ts';

/**
 * A run of seed bytes and what has become of it. Atoms lie in the order of the seed, end to end;
 * their `after`s joined are the text as it stands.
 */
export interface Atom {
  byteStart: number;
  byteEnd: number;
  /** As decoded; empty for an insertion. */
  before: string;
  after: string;
  /** Ids of the rules that changed it, in order; empty where it is kept. */
  rules: readonly string[];
  kind: EditKind;
  reason: string;
}

export type TracedText = readonly Atom[];

/** The text as it stands. */
export function textOf(traced: TracedText): string {
  return traced.map(({ after }) => after).join('');
}

/** An atom that nothing has changed. */
export function keptAtom(byteStart: number, byteEnd: number, before: string): Atom {
  return { byteStart, byteEnd, before, after: before, rules: [], kind: 'edit', reason: '' };
}

/** Traces a text of which every code point is kept; bytes count from `byteStart` in UTF-8. */
export function traceText(text: string, byteStart = 0): Atom[] {
  let byte = byteStart;
  return Array.from(text, (character) => {
    const start = byte;
    byte += Buffer.byteLength(character);
    return keptAtom(start, byte, character);
  });
}
