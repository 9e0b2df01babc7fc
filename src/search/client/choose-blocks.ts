import { listPhraseKeys, toShard } from '../index-keys.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Assets } from './assets.ts';

const listAll = ({ blocks }: SearchIndex): number[] =>
  Array.from({ length: blocks }, (_, number) => number);

async function listBlocks(assets: Assets, shards: number, key: string): Promise<number[]> {
  const shard = await assets.keys(toShard(key, shards));
  const distances = Object.hasOwn(shard, key) ? (shard[key] ?? []) : [];
  let number = 0;
  return distances.map((distance) => (number += distance));
}

/** More keys than this hardly narrow down, and each may be one more file to read. */
const MOST_KEYS = 4;
/** A pasted text may stand anywhere in part: more of its keys are asked for. */
const MOST_VOTES = 64;

/** So many of a list, spread over the whole of it. */
const spread = (list: readonly string[], most: number): string[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] ?? '');

/**
 * The blocks that may hold all the phrases, in order: a block that is left out holds them nowhere. All blocks
 * where the index has no keys.
 */
export async function chooseBlocks(
  assets: Assets,
  index: SearchIndex,
  phrases: readonly (readonly string[])[],
): Promise<number[]> {
  if (index.shards === 0) return listAll(index);
  const keys = spread([...new Set(phrases.flatMap(listPhraseKeys))], MOST_KEYS);
  const lists = await Promise.all(keys.map((key) => listBlocks(assets, index.shards, key)));
  const [first = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return first.filter((number) => sets.every((set) => set.has(number)));
}

/** The blocks that hold most of the keys of a text, most first; all blocks where the index has no keys. */
export async function voteBlocks(
  assets: Assets,
  index: SearchIndex,
  tokens: readonly string[],
  most: number,
): Promise<number[]> {
  if (index.shards === 0) return listAll(index);
  const keys = spread(listPhraseKeys(tokens), MOST_VOTES);
  const votes = new Map<number, number>();
  for (const list of await Promise.all(keys.map((key) => listBlocks(assets, index.shards, key)))) {
    // A rare key says more than one that half of the blocks hold.
    for (const number of list) votes.set(number, (votes.get(number) ?? 0) + 1 / list.length);
  }
  return [...votes]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([number]) => number);
}
