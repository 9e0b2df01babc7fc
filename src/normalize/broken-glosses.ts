import type { Gloss, GlossTable } from './glosses.ts';
import { LETTERS, readSyllable } from './syllables.ts';

/** A gloss of which one letter was misread: 有(y痷) was 有(yǒu). With the letter the bracket can go. */
const RE_BROKEN_GLOSS = new RegExp(
  `(\\p{Script=Han})([(（]([${LETTERS}]{0,5})(?:[^\\s${LETTERS}()（）]{1,2}([${LETTERS}]{0,5})[)）]|[?\\uFFFD]))`,
  'gu',
);
/** Letters that a misread character can have swallowed. */
const MAX_SWALLOWED = 2;

function isRest(syllable: string, head: string, tail: string): boolean {
  return (
    head + tail !== '' &&
    head.length + tail.length >= syllable.length - MAX_SWALLOWED &&
    head.length + tail.length < syllable.length &&
    syllable.startsWith(head) &&
    syllable.endsWith(tail)
  );
}

/** Finds what is left of inserted glosses: the letters still fit the syllable of the character before. */
export function findBrokenGlosses(text: string, table: GlossTable): Gloss[] {
  return [...text.matchAll(RE_BROKEN_GLOSS)].flatMap(
    ({ index, 1: character = '', 2: gloss = '', 3: head = '', 4: tail = '' }) => {
      const syllable = [...(table.get(character) ?? [])].find((known) =>
        isRest(known, readSyllable(head), readSyllable(tail)),
      );
      const start = index + character.length;
      return syllable === undefined
        ? []
        : [{ character, syllable, start, end: start + gloss.length }];
    },
  );
}
