/**
 * Curly quotation marks of the fonts are as wide as a Chinese character, and most of that is empty: before
 * an opening mark, behind a closing one and behind an apostrophe. In English that room is taken back.
 */
const RE_MARK = /([‘“’”])/u;
const OPENING = '‘“';
const SINGLE = '‘’';

/** A piece of a word, and what is empty of it at its sides, in ems; nothing of other text. */
export interface Piece {
  text: string;
  left: number;
  right: number;
}

const EMPTY_SINGLE = 0.72;
const EMPTY_DOUBLE = 0.5;

function toPiece(text: string): Piece {
  if (!RE_MARK.test(text)) return { text, left: 0, right: 0 };
  const empty = SINGLE.includes(text) ? EMPTY_SINGLE : EMPTY_DOUBLE;
  return OPENING.includes(text) ? { text, left: empty, right: 0 } : { text, left: 0, right: empty };
}

/** The words of an English text, each in pieces, its quotation marks apart. */
export const splitQuotes = (text: string): Piece[][] =>
  text.split(' ').map((word) =>
    word
      .split(RE_MARK)
      .filter((part) => part !== '')
      .map(toPiece),
  );

/** Whether an English text has marks that have to be set so. */
export const hasQuotes = (text: string): boolean => RE_MARK.test(text);
