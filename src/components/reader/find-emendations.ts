import type { Source } from '../../content/corpus.ts';
import { createSeedMap } from '../../evidence/seed-map.ts';
import { findWords, type Range } from './segments.ts';

type Emendation = NonNullable<Source['emendations']>[number];

/** A person's change of the text, and the run of it that differs from what the rules restore. */
export interface PlacedEmendation extends Range {
  kind: 'emendation';
  /** The characters that differ: what the rules restore (empty where something was put in), and what is printed. */
  was: string;
  is: string;
  emendation: Emendation;
}

/** How many characters two lists share from their start. */
function countShared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((character, index) => character !== b[index]);
  return differs < 0 ? Math.min(a.length, b.length) : differs;
}

/** What differs between the words before and after: its place in the words after, and both characters. */
export function narrowEmendation({ before, after }: Pick<Emendation, 'before' | 'after'>) {
  const [old, now] = [[...before], [...after]];
  const head = countShared(old, now);
  const tail = countShared(old.slice(head).toReversed(), now.slice(head).toReversed());
  return {
    head,
    was: old.slice(head, old.length - tail).join(''),
    is: now.slice(head, now.length - tail).join(''),
  };
}

/** Runs of the text that the ledger calls emended, in code points. */
function listLedgerRuns({ span, ledger, text }: Source): { start: number; end: number }[] {
  const bytes = new TextEncoder().encode(text);
  const countPoints = (end: number): number =>
    [...new TextDecoder().decode(bytes.subarray(0, end))].length;
  const emended = new Set(
    ledger.flatMap(({ kind, bytes: [a] }) => (kind === 'emendation' ? a : [])),
  );
  return createSeedMap({ span, ledger })
    .segments.filter(({ kept, seedStart }) => !kept && emended.has(seedStart))
    .map(({ textStart, textEnd }) => ({
      start: countPoints(textStart),
      end: countPoints(textEnd),
    }));
}

/** Emendations of a source where the ledger has them, in the order in which they are given. */
export function findEmendations(source: Source): PlacedEmendation[] {
  if (source.emendations === undefined) return [];
  const runs = listLedgerRuns(source);
  return source.emendations.flatMap((emendation) => {
    const places = findWords(source.text, emendation.after);
    const place =
      places.find(({ start, end }) => runs.some((run) => run.start < end && run.end > start)) ??
      (places.length === 1 ? places[0] : undefined);
    if (place === undefined) return [];
    const { head, was, is } = narrowEmendation(emendation);
    const start = place.start + head;
    return [{ start, end: start + [...is].length, kind: 'emendation', was, is, emendation }];
  });
}
