import type { PublishedEdit } from './open-data.ts';

/** The run of seed bytes that a code point of the text came from, `[start, end)`. */
export type Owner = readonly [start: number, end: number];

const toKept = (decoded: string, start: number): Owner[] => {
  let at = start;
  return [...decoded].map((character) => {
    const from = at;
    at += Buffer.byteLength(character, 'utf8');
    return [from, at] as const;
  });
};

/**
 * Names the owner of every code point of the text. A kept character comes from its own bytes; every
 * character of an edit comes from all of the edit's bytes.
 */
export function listOwners(
  seed: Uint8Array,
  [start, end]: readonly [number, number],
  edits: readonly PublishedEdit[],
): Owner[] {
  const decode = (from: number, to: number): string =>
    Buffer.from(seed.subarray(from, to)).toString('utf8');
  const owners: Owner[] = [];
  let at = start;
  for (const { bytes, after } of edits) {
    owners.push(...toKept(decode(at, bytes[0]), at));
    owners.push(...[...after].map((): Owner => bytes));
    at = bytes[1];
  }
  return [...owners, ...toKept(decode(at, end), at)];
}
