import type { Mechanism } from '../../content/corpus.ts';
import { compareNames, toInitial, toPlainPinyin } from './pinyin-key.ts';

/** Mechanisms under one letter. */
export interface LetterGroup {
  /** What a link names it by: `a` to `z`, or `numbers`. */
  id: string;
  /** `A` to `Z`; `#` for names that begin with a number or a sign. */
  heading: string;
  mechanisms: Mechanism[];
}

const RE_BEFORE_WORD = /^[^\p{Letter}\p{Number}]+/u;
/** Where names of numbers stand: before the letters. */
const NUMBERS = '#';

/** An English name as it is ordered: small letters, without marks before the first word. */
const toEnglishKey = (name: string): string => name.toLowerCase().replace(RE_BEFORE_WORD, '');

function groupByLetter(
  mechanisms: readonly Mechanism[],
  toWord: (mechanism: Mechanism) => string,
): LetterGroup[] {
  const groups = Map.groupBy(mechanisms, (mechanism) => toInitial(toWord(mechanism)));
  return [...groups]
    .toSorted(([a], [b]) => (a === NUMBERS ? -1 : a < b ? -1 : 1))
    .map(([letter, members]) => ({
      id: letter === NUMBERS ? 'numbers' : letter.toLowerCase(),
      heading: letter,
      mechanisms: members,
    }));
}

/** Mechanisms by the pinyin of their Chinese names. */
export function groupByPinyin(mechanisms: readonly Mechanism[]): LetterGroup[] {
  const sorted = mechanisms.toSorted((a, b) => compareNames(a.label.zh, b.label.zh));
  return groupByLetter(sorted, ({ label }) => toPlainPinyin(label.zh));
}

/** Mechanisms by their English names; those of one name by their ids. */
export function groupByEnglish(mechanisms: readonly Mechanism[]): LetterGroup[] {
  const toKey = ({ id, label }: Mechanism): string => `${toEnglishKey(label.en)}\u0000${id}`;
  const sorted = mechanisms.toSorted((a, b) => (toKey(a) < toKey(b) ? -1 : 1));
  return groupByLetter(sorted, ({ label }) => toEnglishKey(label.en));
}
