/** A sentence with its closing marks, Chinese or English; lines are sentences too. */
const RE_SENTENCE = /[^。！？!?…\n]+?(?:[。！？!?…]+[”’"』」）)]*|\.(?=\s)|\n|$)/gu;
/** A clause with its mark. */
const RE_CLAUSE = /[^，；：,;:]+[，；：,;:]*/gu;
/** Text without any marks is cut, or one difference would be sought in the whole of it. */
const LONGEST_PIECE = 160;
const RE_LAST_BLANK = /\s\S*$/u;

/** Where to cut a long piece: at its end, else before the word that would be torn. */
function toCut(piece: string): number {
  if (piece.length <= LONGEST_PIECE) return piece.length;
  const head = piece.slice(0, LONGEST_PIECE);
  const blank = RE_LAST_BLANK.exec(head)?.index ?? LONGEST_PIECE;
  return blank > LONGEST_PIECE / 2 ? blank : LONGEST_PIECE;
}

function cutLong(piece: string): string[] {
  const pieces: string[] = [];
  let rest = piece;
  while (rest !== '') {
    const cut = toCut(rest);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return pieces;
}

/** Splits a pasted text into sentences, and what has no marks into pieces of a sentence's length. */
export const splitPaste = (text: string): string[] =>
  (text.match(RE_SENTENCE) ?? [])
    .flatMap(cutLong)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** Splits a sentence at its commas: one that leaves out the middle of another is found by its ends. */
export const splitClauses = (sentence: string): string[] => sentence.match(RE_CLAUSE) ?? [];
