import type { Source } from '../../content/corpus.ts';
import { LACUNA } from '../../normalize/lacuna.ts';

/** A run of a source's text, in code points, `[start, end)`. An emendation that only drops something is empty. */
export interface Range {
  start: number;
  end: number;
  kind: 'evidence' | 'slip' | 'emendation' | 'name';
  /** Place of the note in its sentence that the evidence belongs to. */
  note?: number;
  /** Where the name of a mechanism leads; it stands outside of quoted words. */
  href?: string;
}

/** A run of a sentence in which the same marks hold from end to end. */
export interface Segment {
  text: string;
  /** How many quoted runs lie over it. */
  evidence: number;
  /** Places of the notes in the sentence that it supports, rising. */
  notes: number[];
  isSlip: boolean;
  isEmended: boolean;
  /** An emendation dropped something right before it. */
  isAfterDrop: boolean;
  /** Where it leads as the name of a mechanism. */
  href: string | undefined;
}

function listCuts(characters: readonly string[], from: number, inside: readonly Range[]): number[] {
  const end = from + characters.length;
  const cuts = new Set([from, end]);
  for (const [index, character] of characters.entries())
    if (character === LACUNA) cuts.add(from + index).add(from + index + 1);
  for (const { start, end: last } of inside)
    cuts.add(Math.max(start, from)).add(Math.min(last, end));
  return [...cuts].toSorted((a, b) => a - b);
}

const isEmpty = ({ start, end }: Range): boolean => start === end;

function toSegment(text: string, start: number, inside: readonly Range[]): Segment {
  const covering = inside.filter((range) => range.start <= start && range.end > start);
  const quoted = covering.filter(({ kind }) => kind === 'evidence');
  const notes = new Set(quoted.flatMap(({ note }) => note ?? []));
  return {
    text,
    evidence: new Set(quoted.map((range) => `${range.start}-${range.end}`)).size,
    notes: [...notes].toSorted((a, b) => a - b),
    isSlip: covering.some(({ kind }) => kind === 'slip'),
    isEmended: covering.some(({ kind }) => kind === 'emendation'),
    isAfterDrop: inside.some((range) => isEmpty(range) && range.start === start),
    href: covering.find(({ kind }) => kind === 'name')?.href,
  };
}

/**
 * Cuts a run of text where marks begin and end. Marks may nest and cross; segments never do.
 * Offsets count code points of the same text as `ranges`; `from` is that of the first character.
 */
export function cutSegments(text: string, from: number, ranges: readonly Range[]): Segment[] {
  const characters = [...text];
  const end = from + characters.length;
  const inside = ranges.filter(
    (range) =>
      (range.start < end && range.end > from) ||
      (isEmpty(range) && range.start >= from && range.start < end),
  );
  const points = listCuts(characters, from, inside);
  return points.slice(0, -1).map((start, index) => {
    const last = points[index + 1] ?? end;
    return toSegment(characters.slice(start - from, last - from).join(''), start, inside);
  });
}

/** Segments that follow one another and are all quoted, or all not: what a reader opens as one place. */
export function groupSegments(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const group = groups.at(-1);
    const isSame = group?.some(({ evidence }) => evidence > 0) === segment.evidence > 0;
    if (group !== undefined && isSame) group.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

/** Every place where words stand in a text, in code points. */
export function findWords(text: string, words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const start = [...text.slice(0, at)].length;
    found.push({ start, end: start + [...words].length });
  }
  return found;
}

/** Where the author's slips stand in the text, in code points; every occurrence. */
export function findSlips({ text, slips }: Pick<Source, 'text' | 'slips'>): Range[] {
  return slips.flatMap((slip) =>
    findWords(text, slip.text).map((place) => ({ ...place, kind: 'slip' as const })),
  );
}
