import type { Source } from '../content/corpus.ts';
import { countBytes } from './count-bytes.ts';

/** A run of the source's text (UTF-8 bytes) and the run of its seed (bytes) that it came from. */
interface Segment {
  textStart: number;
  textEnd: number;
  seedStart: number;
  seedEnd: number;
  /** Kept byte for byte; an edited run maps only as a whole. */
  kept: boolean;
}

/** Way from the source's text back to the bytes of its seed. */
export interface SeedMap {
  segments: readonly Segment[];
  /** UTF-8 length of what the ledger accounts for; equals that of the text if the ledger is sound. */
  textLength: number;
}

/** Builds the map from the ledger: what lies between two edits is kept, and kept runs are UTF-8 in both. */
export function createSeedMap({
  span: [start, end],
  ledger,
}: Pick<Source, 'span' | 'ledger'>): SeedMap {
  const segments: Segment[] = [];
  let text = 0;
  let seed = start;
  const push = (textLength: number, seedEnd: number, kept: boolean): void => {
    if (textLength > 0) {
      segments.push({
        textStart: text,
        textEnd: text + textLength,
        seedStart: seed,
        seedEnd,
        kept,
      });
    }
    text += textLength;
    seed = seedEnd;
  };
  for (const { bytes, after } of ledger) {
    push(bytes[0] - seed, bytes[0], true);
    push(countBytes(after), bytes[1], false);
  }
  push(end - seed, end, true);
  return { segments, textLength: text };
}

const maps = new WeakMap<object, SeedMap>();

/** The map of a source, built once for each source object. */
export function seedMapOf(source: Source): SeedMap {
  const map = maps.get(source) ?? createSeedMap(source);
  maps.set(source, map);
  return map;
}

/**
 * Smallest run of whole seed characters that covers a run of the text, both in bytes, `[start, end)`.
 * Undefined where the ledger does not reach that far.
 */
export function toSeedBytes(
  { segments }: SeedMap,
  [start, end]: readonly [number, number],
): [number, number] | undefined {
  const first = segments.find(({ textEnd }) => textEnd > start);
  const last = segments.find(({ textEnd }) => textEnd >= end);
  if (first === undefined || last === undefined) return undefined;
  return [
    first.kept ? first.seedStart + (start - first.textStart) : first.seedStart,
    last.kept ? last.seedStart + (end - last.textStart) : last.seedEnd,
  ];
}
