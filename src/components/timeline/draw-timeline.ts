import * as Plot from '@observablehq/plot';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { nameSource } from '../corpus/name-source.ts';
import type { PlotWords } from '../plot/to-svg.ts';
import type { TimelineEntry } from './list-entries.ts';
import { type Band, listBands, type Mark } from './list-bands.ts';
import { SHAPES } from './shapes.ts';

const WIDTH = 960;
const LANE = 17;
const INK = 'var(--ink)';
const PAPER = 'var(--paper)';

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

/** A line above each source and below the last, the name before the first year. */
function drawBands(bands: readonly Band[], firstYear: number): Plot.Markish[] {
  const edges = [0, ...bands.map(({ bottom }) => bottom)];
  return [
    Plot.ruleY(edges, { stroke: 'var(--rule)' }),
    Plot.text(bands, {
      x: firstYear,
      y: ({ top }: Band) => top + 0.5,
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
  const bands = listBands(
    entries,
    sources.map((id) => ({ id, name: nameSource(corpus, id, lang) })),
  );
  const marks = bands.flatMap((band) => band.marks);
  const years = listYears(marks);
  const lanes = bands.at(-1)?.bottom ?? 0;
  const options: Plot.PlotOptions = {
    width: WIDTH,
    height: lanes * LANE + 30,
    margin: 0,
    marginLeft: 110,
    marginRight: 16,
    marginTop: 28,
    marginBottom: 2,
    x: { axis: null, domain: [years[0], years.at(-1)] },
    y: { axis: null, domain: [0, lanes], reverse: true },
    marks: [
      ...drawYears(years),
      ...drawBands(bands, years[0]),
      drawSpans(marks),
      ...drawShapes(marks),
    ],
  };
  return { options, words: { title: say('timeline.plot'), description: say('timeline.below') } };
}
