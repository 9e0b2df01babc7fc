import * as Plot from '@observablehq/plot';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { nameSource } from '../corpus/name-source.ts';
import type { PlotWords } from '../plot/to-svg.ts';
import type { EntryKind, TimelineEntry } from './list-entries.ts';
import { toSpan } from './to-span.ts';

const WIDTH = 960;
const ROW = 34;
const INK = 'var(--ink)';
const PAPER = 'var(--paper)';

/** Own dates of a source stand above its line, dates of figures below it. */
const SHAPES: Record<
  EntryKind,
  { symbol: 'square' | 'circle' | 'diamond' | 'triangle'; isFilled: boolean }
> = {
  written: { symbol: 'square', isFilled: true },
  issue: { symbol: 'square', isFilled: true },
  published: { symbol: 'square', isFilled: true },
  posted: { symbol: 'square', isFilled: false },
  event: { symbol: 'diamond', isFilled: true },
  stated: { symbol: 'circle', isFilled: true },
  inferred: { symbol: 'circle', isFilled: false },
  bounded: { symbol: 'triangle', isFilled: false },
};
const OWN: readonly EntryKind[] = ['written', 'issue', 'published', 'posted', 'event'];

interface Mark {
  row: number;
  x1: number;
  x2: number;
  x: number;
  kind: EntryKind;
}

function toMarks(entries: readonly TimelineEntry[], sources: readonly string[]): Mark[] {
  return entries.map(({ source, date, kind }) => {
    const [x1, x2] = toSpan(date);
    const row = sources.indexOf(source) + (OWN.includes(kind) ? -0.16 : 0.16);
    return { row, x1, x2, x: (x1 + x2) / 2, kind };
  });
}

function drawShapes(marks: readonly Mark[]): Plot.Markish[] {
  return Object.entries(SHAPES).map(([kind, { symbol, isFilled }]) =>
    Plot.dot(
      marks.filter((mark) => mark.kind === kind),
      { x: 'x', y: 'row', r: 4.5, symbol, stroke: INK, fill: isFilled ? INK : PAPER },
    ),
  );
}

/** A line at the beginning of each year, its number above its middle. */
function drawYears(years: readonly number[]): Plot.Markish[] {
  return [
    Plot.ruleX(years, { stroke: 'var(--rule)' }),
    Plot.text(years.slice(0, -1), {
      x: (year: number) => year + 0.5,
      frameAnchor: 'top',
      dy: -20,
      text: String,
      fontSize: 13,
      fill: 'var(--ink-2)',
    }),
  ];
}

/** A line for each source, its name before the first year. */
function drawRows(names: readonly string[], firstYear: number): Plot.Markish[] {
  const rows = names.map((name, row) => ({ row, name }));
  return [
    Plot.ruleY(rows, { y: 'row', stroke: 'var(--rule)' }),
    Plot.text(rows, {
      x: firstYear,
      y: 'row',
      text: 'name',
      textAnchor: 'end',
      dx: -12,
      fontSize: 13,
      fill: INK,
    }),
  ];
}

/** A bar over the time in which a date lies that is not known to the day. */
function drawSpans(marks: readonly Mark[]): Plot.Markish {
  return Plot.ruleY(
    marks.filter(({ x1, x2 }) => x2 > x1),
    { x1: 'x1', x2: 'x2', y: 'row', stroke: INK, strokeWidth: 2 },
  );
}

/** From the first to the end of the last year of the marks. */
function listYears(marks: readonly Mark[]): [first: number, ...others: number[]] {
  const first = Math.min(...marks.map(({ x1 }) => Math.floor(x1)));
  const last = Math.max(...marks.map(({ x2 }) => Math.ceil(x2)));
  return [first, ...Array.from({ length: last - first }, (_, index) => first + 1 + index)];
}

/** All dates on one axis, a line for each source; a date known to the year only is a bar over that year. */
export function drawTimeline(
  { corpus }: Library,
  entries: readonly TimelineEntry[],
  sources: readonly string[],
  lang: Lang,
): { options: Plot.PlotOptions; words: PlotWords } {
  const say = createSay(lang);
  const marks = toMarks(entries, sources);
  const years = listYears(marks);
  const names = sources.map((id) => nameSource(corpus, id, lang));
  const options: Plot.PlotOptions = {
    width: WIDTH,
    height: sources.length * ROW + 40,
    margin: 0,
    marginLeft: 110,
    marginRight: 16,
    marginTop: 28,
    x: { axis: null, domain: [years[0], years.at(-1)] },
    y: { axis: null, domain: [-0.6, sources.length - 0.4], reverse: true },
    marks: [
      ...drawYears(years),
      ...drawRows(names, years[0]),
      drawSpans(marks),
      ...drawShapes(marks),
    ],
  };
  return { options, words: { title: say('timeline.plot'), description: say('timeline.below') } };
}
