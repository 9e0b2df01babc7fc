import { listRecordKeys, toShard } from './index-keys.ts';
import type { SearchPage } from './records.ts';
import type { Tokenize } from './token.ts';

/** `search/keys/<n>.json`: key → numbers of the blocks that hold it, each as its distance from the one before. */
export type Shard = Record<string, number[]>;

/** Pairs of key and block in one shard: some 2 KB as it is sent. */
const PAIRS_A_SHARD = 1000;

function collectKeys(
  pages: readonly SearchPage[],
  tokenize: Tokenize,
  listAbout: (page: SearchPage) => readonly string[],
): Set<string> {
  const keys = new Set<string>();
  for (const page of pages) {
    for (const text of [...page.records.map((record) => record.text), ...listAbout(page)]) {
      for (const key of listRecordKeys(tokenize(text).map(({ token }) => token))) keys.add(key);
    }
  }
  return keys;
}

/**
 * Lists for every key the blocks that hold it, in shards by the key's hash. `listAbout` gives what counts as said in
 * every paragraph of a page.
 */
export function writePostings(
  blocks: readonly (readonly SearchPage[])[],
  tokenize: Tokenize,
  listAbout: (page: SearchPage) => readonly string[] = () => [],
): Shard[] {
  const last = new Map<string, number>();
  const postings = new Map<string, number[]>();
  let pairs = 0;
  for (const [number, pages] of blocks.entries()) {
    for (const key of collectKeys(pages, tokenize, listAbout)) {
      const known = postings.get(key) ?? [];
      postings.set(key, known);
      known.push(number - (last.get(key) ?? 0));
      last.set(key, number);
      pairs += 1;
    }
  }
  const count = Math.ceil(pairs / PAIRS_A_SHARD);
  const shards = Array.from({ length: count }, (): [string, number[]][] => []);
  for (const entry of postings) shards[toShard(entry[0], count)]?.push(entry);
  const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
  return shards.map((entries) => Object.fromEntries(entries.sort(byKey)));
}
