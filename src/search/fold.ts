import { foldCharacter, type Piece } from './fold-character.ts';
import { SIGNS } from './signs.ts';
import type { Token, Tokenize } from './token.ts';

/** Script map: traditional or variant character → the character that stands for all of its forms. */
export type ScriptMap = ReadonlyMap<string, string>;

/** ASCII or full-width digits in groups of three, joined by ASCII commas: `1,355` but not `100，200`. */
const RE_GROUPED_NUMBER = /(?<![0-9０-９])[0-9０-９]{1,3}(?:,[0-9０-９]{3})+(?![0-9０-９])/gu;

/** UTF-16 offsets of the commas that only group digits. */
function findGroupingCommas(raw: string): Set<number> {
  const offsets = new Set<number>();
  if (!raw.includes(',')) return offsets;
  for (const { 0: number, index } of raw.matchAll(RE_GROUPED_NUMBER)) {
    for (let at = number.indexOf(','); at !== -1; at = number.indexOf(',', at + 1)) {
      offsets.add(index + at);
    }
  }
  return offsets;
}

/** A piece with its place: UTF-16 offsets into the raw text. */
interface PlacedPiece extends Piece {
  start: number;
  end: number;
}

/** The pieces of a text without those that are nothing: marks of accents, joiners, grouping commas. */
function toPieces(raw: string, fold: (character: string) => readonly Piece[]): PlacedPiece[] {
  const grouping = findGroupingCommas(raw);
  const pieces: PlacedPiece[] = [];
  let start = 0;
  for (const character of raw) {
    const end = start + character.length;
    if (!grouping.has(start)) {
      for (const { type, text, alone } of fold(character)) {
        pieces.push({ type, text, alone, start, end });
      }
    }
    start = end;
  }
  return pieces;
}

/** A text has few different characters: each is folded once. */
function rememberPieces(script: ScriptMap): (character: string) => readonly Piece[] {
  const known = new Map<string, readonly Piece[]>();
  return (character) => {
    const pieces = known.get(character) ?? foldCharacter(character, script);
    known.set(character, pieces);
    return pieces;
  };
}

function isSignThatCounts(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]?.type;
  const after = pieces[index + 1]?.type;
  switch (pieces[index]?.text) {
    case '.':
    case '-':
      return before === 'digit' && after === 'digit';
    case '/':
      return before !== undefined && before !== 'gap' && after !== undefined && after !== 'gap';
    default:
      return true;
  }
}

const continuesRun = (piece: Piece, previous: Piece | undefined): boolean =>
  previous?.type === piece.type &&
  (piece.type === 'digit' || piece.type === 'letter') &&
  !piece.alone &&
  !previous.alone;

/**
 * Makes the one tokenizer that index, query, excerpt and highlighting share. Width, case, accents and script
 * are folded. A token is one Han character, one run of digits (`1,355` is `1355`), one run of letters, or a
 * sign: `+`, `%`, `‰`, a lacuna; `.` and `-` (with the dashes and `~` of ranges) between digits; `/` between
 * what is no gap. All other marks are dropped, so quotation marks and punctuation never hide a phrase.
 * Left alone: Chinese numerals (六 is not 6) and commas of other widths, which separate items.
 */
export function createTokenizer(script: ScriptMap): Tokenize {
  const fold = rememberPieces(script);
  return (raw) => {
    const pieces = toPieces(raw, fold);
    const tokens: Token[] = [];
    for (const [index, piece] of pieces.entries()) {
      const last = tokens.at(-1);
      if (
        piece.type === 'gap' ||
        (SIGNS.includes(piece.text) && !isSignThatCounts(pieces, index))
      ) {
        continue;
      }
      if (last !== undefined && continuesRun(piece, pieces[index - 1])) {
        last.token += piece.text;
        last.end = piece.end;
      } else {
        tokens.push({ token: piece.text, start: piece.start, end: piece.end });
      }
    }
    return tokens;
  };
}
