import { assignLanes } from './assign-lanes.ts';
import type { EntryKind, TimelineEntry } from './list-entries.ts';
import { KINDS } from './shapes.ts';
import { toSpan } from './to-span.ts';

/** What a sign takes up to either side of its date, in years: about its width on the axis. */
const ROOM = 0.05;

/** A date where it is drawn; `row` counts lanes from the top. */
export interface Mark {
  row: number;
  x1: number;
  x2: number;
  x: number;
  kind: EntryKind;
}

/** A source's lanes, from `top` to below the last. */
export interface Band {
  name: string;
  top: number;
  bottom: number;
  marks: Mark[];
}

const byKind = (a: TimelineEntry, b: TimelineEntry): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);

/** A source's own dates stand above those of its figures; what would lie on another has a lane below it. */
function toBand(entries: readonly TimelineEntry[], name: string, top: number): Band {
  const spans = entries.toSorted(byKind).map(({ date, kind }) => {
    const [x1, x2] = toSpan(date);
    return { x1, x2, x: (x1 + x2) / 2, kind };
  });
  const lanes = assignLanes(spans, ROOM);
  const marks = spans.map((span, index) => ({ ...span, row: top + (lanes[index] ?? 0) + 0.5 }));
  return { name, top, bottom: top + Math.max(1, ...lanes.map((lane) => lane + 1)), marks };
}

/** The lanes of each source, in the order of the sources, one band below the other. */
export function listBands(
  entries: readonly TimelineEntry[],
  sources: readonly { id: string; name: string }[],
): Band[] {
  const bands: Band[] = [];
  for (const { id, name } of sources) {
    const own = entries.filter(({ source }) => source === id);
    bands.push(toBand(own, name, bands.at(-1)?.bottom ?? 0));
  }
  return bands;
}
