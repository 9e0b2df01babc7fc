import type { Rule } from '../rule.ts';

const RE_AROUND_MARK = / (?=[，。、；：！？”’）》」』】])|(?<=[，。、；：！？“‘（《「『【]) /gu;
const RE_BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Two characters before and after a space: enough to know a word again. */
const REACH = 2;

/** All runs of four characters of a text, to look words up without searching the text each time. */
function readRuns(text: string): Set<string> {
  const runs = new Set<string>();
  for (let start = 0; start + 2 * REACH <= text.length; start += 1)
    runs.add(text.slice(start, start + 2 * REACH));
  return runs;
}

/** The spaces between Han whose neighbours stand together elsewhere in the text. */
function findBrokenWords(text: string): RegExpExecArray[] {
  const spaces = [...text.matchAll(RE_BETWEEN_HAN)];
  if (spaces.length === 0) return [];
  const runs = readRuns(text);
  return spaces.filter(({ index }) =>
    runs.has(text.slice(index - REACH, index) + text.slice(index + 1, index + 1 + REACH)),
  );
}

/**
 * Drops spaces beside Chinese marks, and between Han where the text has the same words without one.
 * Other spaces between Han are left alone: in headings they divide two clauses.
 */
export const dropStraySpaces: Rule = (text) =>
  [...text.matchAll(RE_AROUND_MARK), ...findBrokenWords(text)]
    .sort((a, b) => a.index - b.index)
    .map(({ index }) => ({
      start: index,
      end: index + 1,
      replacement: '',
      kind: 'edit',
      reason: 'stray space',
    }));
