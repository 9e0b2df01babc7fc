import { compareTexts, type Difference } from '../compare-texts.ts';
import { type IndexedRecord, toNeedle } from '../indexed-record.ts';
import { splitClauses, splitPaste } from '../split-paste.ts';
import { findInStream, type Stream, toStreams } from '../streams.ts';
import type { Token, Tokenize } from '../token.ts';
import type { Assets } from './assets.ts';
import { voteBlocks } from './choose-blocks.ts';
import type { Engine } from './engine.ts';
import { joinPlaces, type Place, toPlace } from './place.ts';

/** What became of one pasted piece. */
export type Located =
  /** `total` sentences hold it; the first of them are `places`. */
  | { state: 'found'; paste: string; places: Place[]; total: number }
  | { state: 'departs'; paste: string; place: Place; differences: Difference[] }
  | { state: 'none'; paste: string };

/** Whoever pastes more has a book in hand, not a passage. */
const LONGEST_PASTE = 20_000;
const MOST_PIECES = 60;
const MOST_PLACES = 10;
const MOST_BLOCKS = 6;
/** So many paragraphs that share most pairs of neighbours are compared in full. */
const MOST_COMPARED = 4;
/** Below this likeness two sentences have a subject in common, not a text. */
const LEAST_LIKENESS = 0.6;
/** Fewer tokens than these are like everything. */
const FEWEST_TOKENS = 4;

/** Where a phrase stands word for word; undefined where no source holds it. */
function findWhole(
  streams: readonly Stream[],
  phrase: readonly string[],
  paste: string,
  tokenize: Tokenize,
): Extract<Located, { state: 'found' }> | undefined {
  const found = streams.flatMap((stream) => findInStream(stream, phrase, tokenize));
  const places = joinPlaces(found.map(toPlace));
  if (places.length === 0) return undefined;
  return { state: 'found', paste, places: places.slice(0, MOST_PLACES), total: places.length };
}

/** The paragraph with the run of text that is most like the pasted piece. */
function findNearest(
  records: readonly IndexedRecord[],
  paste: { raw: string; tokens: readonly Token[] },
  tokenize: Tokenize,
): Extract<Located, { state: 'departs' }> | undefined {
  const words = paste.tokens.map(({ token }) => token);
  const pairs = words.slice(1).map((word, index) => toNeedle([words[index] ?? '', word]));
  const shared = records
    .filter(({ page }) => page.kind === 'passage')
    .map((record) => ({
      record,
      votes: pairs.filter((pair) => record.folded.includes(pair)).length,
    }))
    .filter(({ votes }) => votes > 0)
    .sort((a, b) => b.votes - a.votes);
  const compared = shared.slice(0, MOST_COMPARED).map(({ record }) => {
    const { text } = record.record;
    return { record, ...compareTexts(paste, { raw: text, tokens: tokenize(text) }) };
  });
  const [best] = compared.sort((a, b) => b.likeness - a.likeness);
  if (best === undefined || best.likeness < LEAST_LIKENESS) return undefined;
  if (words.length < FEWEST_TOKENS) return undefined;
  const { record, range, differences } = best;
  const [start, end] = [range[0], Math.max(range[1], range[0] + 1)];
  const place = toPlace({ from: record, start, to: record, end });
  return { state: 'departs', paste: paste.raw, place, differences };
}

/** Finds where each sentence of a pasted text stands; the whole text at once where it stands somewhere as it is. */
export function createLocate(
  assets: Assets,
  engine: Engine,
): (pasted: string) => Promise<Located[]> {
  return async (pasted) => {
    const { index, load, tokenize } = await engine.all();
    const text = pasted.slice(0, LONGEST_PASTE);
    const tokens = tokenize(text);
    const words = tokens.map(({ token }) => token);
    if (words.length === 0) return [];
    const records = await load(await voteBlocks(assets, index, words, MOST_BLOCKS));
    const streams = toStreams(records);
    const whole = findWhole(streams, words, text, tokenize);
    if (whole !== undefined) return [whole];
    const locatePiece = (raw: string): Located | undefined => {
      const piece = { raw, tokens: tokenize(raw) };
      if (piece.tokens.length === 0) return undefined;
      const phrase = piece.tokens.map(({ token }) => token);
      return (
        findWhole(streams, phrase, raw, tokenize) ??
        findNearest(records, piece, tokenize) ?? { state: 'none', paste: raw }
      );
    };
    return splitPaste(text)
      .slice(0, MOST_PIECES)
      .flatMap((raw) => {
        const located = locatePiece(raw);
        if (located?.state !== 'none') return located ?? [];
        const clauses = splitClauses(raw).flatMap((clause) => locatePiece(clause) ?? []);
        return clauses.some(({ state }) => state !== 'none') ? clauses : [located];
      });
  };
}
