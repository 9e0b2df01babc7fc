import type { Source } from '../../content/corpus.ts';

/** A run of a source's text, in code points, `[start, end)`. */
export interface Range {
  start: number;
  end: number;
  kind: 'evidence' | 'slip';
}

/** A run of a sentence in which the same marks hold from end to end. */
export interface Segment {
  text: string;
  /** How many pieces of evidence lie over it. */
  evidence: number;
  isSlip: boolean;
}

/** The character that stands for one that is lost. */
export const LACUNA = '□';

/**
 * Cuts a run of text where marks begin and end. Marks may nest and cross; segments never do.
 * Offsets count code points of the same text as `ranges`; `from` is that of the first character.
 */
export function cutSegments(text: string, from: number, ranges: readonly Range[]): Segment[] {
  const characters = [...text];
  const end = from + characters.length;
  const inside = ranges.filter((range) => range.start < end && range.end > from);
  const lacunae = characters.flatMap((character, index) =>
    character === LACUNA ? [from + index, from + index + 1] : [],
  );
  const cuts = new Set([from, end, ...lacunae]);
  for (const { start, end: last } of inside)
    cuts.add(Math.max(start, from)).add(Math.min(last, end));
  const points = [...cuts].toSorted((a, b) => a - b);
  return points.slice(0, -1).map((start, index) => {
    const covering = inside.filter((range) => range.start <= start && range.end > start);
    return {
      text: characters.slice(start - from, (points[index + 1] ?? end) - from).join(''),
      evidence: covering.filter(({ kind }) => kind === 'evidence').length,
      isSlip: covering.some(({ kind }) => kind === 'slip'),
    };
  });
}

/** Where the author's slips stand in the text, in code points; every occurrence. */
export function findSlips({ text, slips }: Pick<Source, 'text' | 'slips'>): Range[] {
  return slips.flatMap(({ text: slip }) => {
    const ranges: Range[] = [];
    for (let at = text.indexOf(slip); at >= 0; at = text.indexOf(slip, at + slip.length)) {
      const start = [...text.slice(0, at)].length;
      ranges.push({ start, end: start + [...slip].length, kind: 'slip' });
    }
    return ranges;
  });
}
