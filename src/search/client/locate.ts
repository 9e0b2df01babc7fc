import { splitClauses, splitPaste } from '../split-paste.ts';
import { findInStream, type Stream, toStreams } from '../streams.ts';
import type { Tokenize } from '../token.ts';
import type { Assets } from './assets.ts';
import { voteBlocks } from './choose-blocks.ts';
import type { Engine } from './engine.ts';
import { findNearest } from './find-nearest.ts';
import type { Located } from './located.ts';
import { joinPlaces, toPlace } from './place.ts';

/** Whoever pastes more has a book in hand, not a passage. */
export const LONGEST_PASTE = 20_000;
export const MOST_PIECES = 60;
const MOST_PLACES = 10;
const MOST_BLOCKS = 6;

/** The sentences of a pasted text, each once: the same sentence twice has one answer. */
const listPieces = (text: string): string[] => [...new Set(splitPaste(text))];

/** Whether only the beginning of a pasted text is looked for. */
export const isPasteCut = (pasted: string): boolean =>
  pasted.length > LONGEST_PASTE || listPieces(pasted).length > MOST_PIECES;

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

/** Finds where each sentence of a pasted text stands; the whole text at once where it stands somewhere as it is. */
export function createLocate(
  assets: Assets,
  engine: Engine,
): (pasted: string) => Promise<Located[]> {
  return async (pasted) => {
    const { index, load, tokenize } = await engine.all();
    const text = pasted.slice(0, LONGEST_PASTE);
    const words = tokenize(text).map(({ token }) => token);
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
    const located = listPieces(text)
      .slice(0, MOST_PIECES)
      .flatMap((raw) => {
        const one = locatePiece(raw);
        if (one?.state !== 'none') return one ?? [];
        const clauses = splitClauses(raw).flatMap((clause) => locatePiece(clause) ?? []);
        return clauses.some(({ state }) => state !== 'none') ? clauses : [one];
      });
    return [...new Map(located.map((one) => [one.paste, one])).values()];
  };
}
