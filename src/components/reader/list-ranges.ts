import type { Source } from '../../content/corpus.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { findSlips, type Range } from './segments.ts';

/** What is marked in a source: each quoted run once, however many things it supports, and the author's slips. */
export function listRanges({ evidence }: Library, source: Source): Range[] {
  const quoted = new Map<string, Range>();
  for (const { source: id, codePointStart: start, codePointEnd: end } of evidence) {
    if (id === source.id) quoted.set(`${start}-${end}`, { start, end, kind: 'evidence' });
  }
  return [...quoted.values(), ...findSlips(source)];
}
