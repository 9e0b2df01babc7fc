import type { ScriptMap } from './fold.ts';
import { SIGNS } from './signs.ts';

/** A part of what one character of the raw text is folded to. */
export interface Piece {
  type: 'han' | 'digit' | 'letter' | 'sign' | 'gap';
  text: string;
  /** True for `①`, which is no part of a run of digits. */
  alone: boolean;
}

const RE_HAN = /\p{Script=Han}/u;
const RE_DIGIT = /\p{Nd}/u;
const RE_OTHER_NUMBER = /\p{No}/u;
const RE_LETTER = /[\p{L}\p{Nl}]/u;
/** Accents and invisible characters: they neither are anything nor part what stands around them. */
const RE_NOTHING = /[\p{M}\p{Cf}]/u;
/** Dashes and tildes, all of which mark a range between digits. */
const RE_RANGE_MARK = /[\p{Pd}~−∼〜]/u;

function toType(character: string): Piece['type'] {
  if (RE_HAN.test(character)) return 'han';
  if (RE_DIGIT.test(character)) return 'digit';
  if (RE_LETTER.test(character)) return 'letter';
  return SIGNS.includes(character) ? 'sign' : 'gap';
}

/**
 * Folds one code point: compatibility forms and accents are taken apart (NFKD), then case and script folded.
 * Gives no piece for what is nothing, several for `㎡` or `ﬁ`. Lone surrogates are gaps.
 */
export function foldCharacter(character: string, script: ScriptMap): Piece[] {
  const alone = RE_OTHER_NUMBER.test(character);
  const pieces: Piece[] = [];
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (RE_NOTHING.test(part)) continue;
    const text = RE_RANGE_MARK.test(part) ? '-' : (script.get(part) ?? part);
    pieces.push({ type: toType(text), text, alone });
  }
  return pieces;
}
