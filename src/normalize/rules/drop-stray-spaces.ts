import { endsSentence } from '../judge-line.ts';
import type { Rule } from '../rule.ts';

const RE_AROUND_MARK = / (?=[，。、；：！？”’）》」』】])|(?<=[，。、；：！？“‘（《「『【]) /gu;
/** A space between a word and a quotation of it: 推出的 “三单”. */
const RE_BESIDE_QUOTATION =
  /(?<=\p{Script=Han}) (?=[“‘《「『])|(?<=[”’》」』]) (?=\p{Script=Han})/gu;
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

/** The spaces beside quotations in lines that end as sentences do: in headings they divide two clauses. */
function findBesideQuotations(text: string): RegExpExecArray[] {
  return [...text.matchAll(RE_BESIDE_QUOTATION)].filter(({ index }) => {
    const end = text.indexOf('\n', index);
    return endsSentence(text.slice(index, end < 0 ? text.length : end));
  });
}

/**
 * Drops spaces beside Chinese marks, beside quotations inside sentences, and between Han where the text has the same words without one.
 * Other spaces between Han are left alone: in headings they divide two clauses.
 */
export const dropStraySpaces: Rule = (text) =>
  [...text.matchAll(RE_AROUND_MARK), ...findBesideQuotations(text), ...findBrokenWords(text)]
    .sort((a, b) => a.index - b.index)
    .map(({ index }) => ({
      start: index,
      end: index + 1,
      replacement: '',
      kind: 'edit',
      reason: 'stray space',
    }));
