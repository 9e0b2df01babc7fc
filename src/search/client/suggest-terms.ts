import type { Query } from '../query.ts';
import { isOffered } from '../is-offered.ts';
import { suggestPhrases, suggestRuns } from '../suggest-phrases.ts';
import { suggestWords } from '../suggest-words.ts';
import type { Assets } from './assets.ts';
import { voteBlocks } from './choose-blocks.ts';
import type { Ready } from './engine.ts';

const MOST_SUGGESTIONS = 4;
/** So many tokens of a query are compared; nobody mistypes longer ones as a term. */
const LONGEST_TERM = 24;
const MOST_BLOCKS = 4;
const RE_LATIN = /^[a-z]+$/u;

/** Terms of names and texts that are nearest to a query, nearest first; none where nothing is near. */
export async function suggestTerms(
  assets: Assets,
  { index, names, load, tokenize }: Ready,
  query: Query,
): Promise<string[]> {
  const { tokens } = query;
  if (tokens.length === 0 || tokens.length > LONGEST_TERM) return [];
  const records = await load(await voteBlocks(assets, index, tokens, MOST_BLOCKS));
  const isLatin = tokens.every((token) => RE_LATIN.test(token));
  const phrases = tokens.length > 1 ? suggestPhrases(names, records, tokens, tokenize) : [];
  const words = isLatin ? suggestWords(names, records, tokens) : [];
  const near = [...phrases, ...words].toSorted((a, b) => a.distance - b.distance);
  const found = near.length === 0 ? suggestRuns(names, records, tokens) : near;
  const cut = found.map(({ term }) => ({ term, cut: tokenize(term).map(({ token }) => token) }));
  const offered = cut.filter((one) => isOffered(one.cut, query)).toReversed();
  const byFolded = new Map(offered.map((one) => [one.cut.join(' '), one.term]));
  return [...byFolded.values()].reverse().slice(0, MOST_SUGGESTIONS);
}
