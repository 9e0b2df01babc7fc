import { compareTexts } from '../compare-texts.ts';
import type { IndexedRecord } from '../indexed-record.ts';
import type { Token, Tokenize } from '../token.ts';
import type { Located } from './located.ts';
import { toPlace } from './place.ts';

/** So many paragraphs that share most pairs of neighbours are compared in full. */
const MOST_COMPARED = 4;
/** Below this likeness two sentences have a subject in common, not a text. */
const LEAST_LIKENESS = 0.6;
/** Fewer tokens than these are like everything. */
const FEWEST_TOKENS = 4;

/** Neighbours, each pair once. */
const listPairs = (words: readonly string[]): Set<string> =>
  new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));

const known = new WeakMap<IndexedRecord, Set<string>>();

/** The pairs of a paragraph, listed once. */
function listRecordPairs(record: IndexedRecord): Set<string> {
  const pairs = known.get(record) ?? listPairs(record.folded.trim().split(' '));
  known.set(record, pairs);
  return pairs;
}

/** The paragraph with the run of text that is most like the pasted piece. */
export function findNearest(
  records: readonly IndexedRecord[],
  paste: { raw: string; tokens: readonly Token[] },
  tokenize: Tokenize,
): Extract<Located, { state: 'departs' }> | undefined {
  const words = paste.tokens.map(({ token }) => token);
  if (words.length < FEWEST_TOKENS) return undefined;
  const pairs = listPairs(words);
  const shared = records
    .filter(({ page }) => page.kind === 'passage')
    .map((record) => ({
      record,
      votes: pairs.intersection(listRecordPairs(record)).size,
    }))
    .filter(({ votes }) => votes > 0)
    .sort((a, b) => b.votes - a.votes);
  const compared = shared.slice(0, MOST_COMPARED).map(({ record }) => {
    const { text } = record.record;
    return { record, ...compareTexts(paste, { raw: text, tokens: tokenize(text) }) };
  });
  const [best] = compared.sort((a, b) => b.likeness - a.likeness);
  if (best === undefined || best.likeness < LEAST_LIKENESS) return undefined;
  const { record, range, differences } = best;
  const [start, end] = [range[0], Math.max(range[1], range[0] + 1)];
  const place = toPlace({ from: record, start, to: record, end });
  return { state: 'departs', paste: paste.raw, place, differences };
}
