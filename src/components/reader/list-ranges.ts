import type { Source } from '../../content/corpus.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { findEmendations } from './find-emendations.ts';
import { findSlips, type Range } from './segments.ts';

/** What a source's text is marked with whoever quotes it: the author's slips, and what a person emended. */
export const listOwnRanges = (source: Source): Range[] => [
  ...findSlips(source),
  ...findEmendations(source),
];

/** What is marked in a source: each quoted run once, however many things it supports, and its own marks. */
export function listRanges({ evidence }: Pick<Library, 'evidence'>, source: Source): Range[] {
  const quoted = new Map<string, Range>();
  for (const { source: id, codePointStart: start, codePointEnd: end } of evidence) {
    if (id === source.id) quoted.set(`${start}-${end}`, { start, end, kind: 'evidence' });
  }
  return [...quoted.values(), ...listOwnRanges(source)];
}
