import type { Query } from '../query.ts';
import type { Variant } from '../variants.ts';
import type { Assets } from './assets.ts';
import { chooseBlocks } from './choose-blocks.ts';
import type { Ready } from './engine.ts';
import { MOST_BLOCKS } from './read-texts.ts';

/** The blocks that may answer a query: as it stands first, then in pieces and written otherwise. */
export async function listBlocks(
  assets: Assets,
  { index }: Ready,
  { tokens, parts }: Query,
  others: readonly Variant[],
  isThorough: boolean,
): Promise<number[]> {
  const exact = await chooseBlocks(assets, index, [tokens]);
  // No more would be read at first.
  if (!isThorough && index.shards > 0 && exact.length > MOST_BLOCKS) return exact;
  const phrases = parts.length === 0 ? [] : [parts.map((part) => part.tokens)];
  const variants = others.map((variant) => [variant.tokens]);
  const chosen = await Promise.all(
    [...phrases, ...variants].map((wanted) => chooseBlocks(assets, index, wanted)),
  );
  return [...new Set([exact, ...chosen].flat())];
}
