import type { Rule } from '../rule.ts';

const RE_AROUND_MARK = / (?=[，。、；：！？”’）》」』】])|(?<=[，。、；：！？“‘（《「『【]) /gu;
const RE_BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Whether the two characters before and after a space stand together elsewhere. */
function isWordBroken(text: string, offset: number): boolean {
  const joined = text.slice(offset - 2, offset) + text.slice(offset + 1, offset + 3);
  return !joined.includes('\n') && text.includes(joined);
}

/**
 * Drops spaces beside Chinese marks, and between Han where the text has the same words without one.
 * Other spaces between Han are left alone: in headings they divide two clauses.
 */
export const dropStraySpaces: Rule = (text) => {
  const between = [...text.matchAll(RE_BETWEEN_HAN)].filter(({ index }) =>
    isWordBroken(text, index),
  );
  return [...text.matchAll(RE_AROUND_MARK), ...between]
    .sort((a, b) => a.index - b.index)
    .map(({ index }) => ({
      start: index,
      end: index + 1,
      replacement: '',
      kind: 'edit',
      reason: 'stray space',
    }));
};
