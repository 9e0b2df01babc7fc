import * as Plot from '@observablehq/plot';
import { formatFigure } from '../../audit/format-figure.ts';
import type { Figure } from '../../audit/figure.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';
import type { Change } from '../figure/list-changes.ts';
import { sayDate } from '../reader/say-date.ts';
import type { PlotWords } from './to-svg.ts';

const WIDTH = 300;
const HEIGHT = 170;
const INK = 'var(--ink)';
const PAPER = 'var(--paper)';

const sayWhen = (figure: Figure, lang: Lang): string =>
  figure.asOf === null ? createSay(lang)('plot.undated') : sayDate(figure.asOf, lang);

/** Whether both ends of a change have a number to draw. */
export const isDrawable = ({ before, after }: Change): boolean =>
  before.value !== null && after.value !== null;

/** One end of a slope. */
interface End {
  x: number;
  y: number;
  label: string;
  when: string;
  isDated: boolean;
}

function listEnds({ before, after }: Change, lang: Lang): End[] {
  return [before, after].map((figure, x) => ({
    x,
    y: Number(figure.value),
    label: formatFigure(figure, lang),
    when: sayWhen(figure, lang),
    isDated: figure.asOf !== null,
  }));
}

/** Solid only where both ends have a date. */
function drawLine(ends: readonly End[]): Plot.Markish {
  const isDated = ends.every((end) => end.isDated);
  return Plot.line(ends, {
    x: 'x',
    y: 'y',
    stroke: INK,
    strokeWidth: 1.5,
    ...(isDated ? {} : { strokeDasharray: '5 4' }),
  });
}

/** A point is hollow where its end has no date. */
function drawPoints(ends: readonly End[]): Plot.Markish {
  return Plot.dot(ends, {
    x: 'x',
    y: 'y',
    r: 5,
    stroke: INK,
    strokeWidth: 1.5,
    fill: ({ isDated }: End) => (isDated ? INK : PAPER),
  });
}

/** The values beside their points, the dates below. */
function drawLabels(ends: readonly End[]): Plot.Markish[] {
  const text = { x: 'x', y: 'y', text: 'label', fontSize: 15, fill: INK } as const;
  return [
    Plot.text(ends.slice(0, 1), { ...text, textAnchor: 'end', dx: -10 }),
    Plot.text(ends.slice(1), { ...text, textAnchor: 'start', dx: 10 }),
    Plot.text(ends, { x: 'x', y: 0, text: 'when', dy: 16, fontSize: 12, fill: 'var(--ink-3)' }),
  ];
}

function describeEnds(ends: readonly End[], lang: Lang): string {
  const say = createSay(lang);
  return ends.map(({ label, when }) => say('plot.end', { label, when })).join(say('plot.arrow'));
}

/** One change as a slope from zero: a hollow point and a dashed line where an end has no date. */
export function drawSlope(
  change: Change,
  lang: Lang,
): { options: Plot.PlotOptions; words: PlotWords } {
  const ends = listEnds(change, lang);
  const options: Plot.PlotOptions = {
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    marginTop: 18,
    marginBottom: 30,
    x: { axis: null, domain: [-0.7, 1.7] },
    y: { axis: null, domain: [0, Math.max(...ends.map(({ y }) => y))], zero: true },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--rule-2)' }),
      drawLine(ends),
      drawPoints(ends),
      ...drawLabels(ends),
    ],
  };
  const description = describeEnds(ends, lang);
  return { options, words: { title: change.after.subject[lang], description } };
}
