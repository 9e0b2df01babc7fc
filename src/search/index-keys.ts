import { stem } from './stem.ts';

const RE_LATIN = /^\p{L}+$/u;
const RE_HAN = /^\p{Script=Han}$/u;

const isWord = (token: string): boolean => RE_LATIN.test(token) && !RE_HAN.test(token);

/** Every key under which a paragraph's block is listed: tokens, by their stem, and pairs of neighbours that are no words. */
export function* listRecordKeys(tokens: readonly string[]): Generator<string> {
  for (const [index, token] of tokens.entries()) {
    yield stem(token);
    const next = tokens[index + 1];
    if (next !== undefined && !isWord(token) && !isWord(next)) yield `${token} ${next}`;
  }
}

/** The fewest keys that a block must be listed under to hold the phrase: pairs, and what is in none. */
export function listPhraseKeys(phrase: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const [index, token] of phrase.entries()) {
    const next = phrase[index + 1];
    const previous = phrase[index - 1];
    const isPaired = (other: string | undefined): boolean =>
      other !== undefined && !isWord(token) && !isWord(other);
    if (isPaired(next)) keys.add(`${token} ${next ?? ''}`);
    else if (!isPaired(previous)) keys.add(stem(token));
  }
  return [...keys];
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The shard of a key: FNV-1a over its UTF-16 units. */
export function toShard(key: string, shards: number): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), FNV_PRIME);
  }
  return (hash >>> 0) % shards;
}
