import * as Plot from '@observablehq/plot';
import { formatFigure, groupDigits } from '../../audit/format-figure.ts';
import type { Figure } from '../../audit/figure.ts';
import type { Corpus } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';
import { nameSource } from '../corpus/name-source.ts';
import { sayNormalized } from '../figure/say-value.ts';
import type { PlotGroup } from './groups.ts';
import type { PlotWords } from './to-svg.ts';

const WIDTH = 640;
const ROW = 44;
const TOP = 20;
const INK = 'var(--ink)';

/** The figures of a group. Throws where one does not exist or is in another unit: they would not be comparable. */
export function takeFigures(group: PlotGroup, figures: ReadonlyMap<string, Figure>): Figure[] {
  const taken = group.figures.map((id) => {
    const figure = figures.get(id);
    if (figure?.normalized == null)
      throw new Error(`Unexpected figure "${id}" in "${group.id}", expected one with a value`);
    return figure;
  });
  const kinds = new Set(taken.map(({ kind }) => kind));
  if (kinds.size > 1)
    throw new Error(`Unexpected kinds ${[...kinds].join(', ')} in "${group.id}", expected one`);
  return taken;
}

/** Lines at the powers of ten, each with its number. */
function drawPowers(low: number, high: number): Plot.Markish[] {
  const steps = Math.floor(Math.log10(high / low)) + 1;
  const powers = Array.from({ length: steps }, (_, step) => low * 10 ** step);
  return [
    Plot.ruleX(powers, { stroke: 'var(--rule)' }),
    Plot.text(powers, {
      x: (power: number) => power,
      frameAnchor: 'top',
      text: (power: number) => groupDigits(String(power)),
      dy: -10,
      fontSize: 12,
      fill: 'var(--ink-3)',
    }),
  ];
}

/** A bar for each figure, with what it counts above it and the value as printed at its end. */
export function drawGroup(
  group: PlotGroup,
  figures: readonly Figure[],
  corpus: Corpus,
  lang: Lang,
): { options: Plot.PlotOptions; words: PlotWords } {
  const say = createSay(lang);
  const bars = figures.map((figure, row) => ({
    row,
    value: Number(figure.normalized?.value),
    label: lang === 'zh' ? formatFigure(figure, lang) : sayNormalized(figure, lang),
    name: `${nameSource(corpus, figure.source, lang)}${say('list.colon')}${figure.subject[lang]}`,
  }));
  const values = bars.map(({ value }) => value);
  const low = group.log ? 10 ** Math.floor(Math.log10(Math.min(...values))) : 0;
  const high = figures[0]?.kind === 'share' ? 100 : Math.max(...values);
  const middle = (bar: { row: number }): number => bar.row + 0.68;
  const ends = { x1: low, x2: 'value', y: middle, stroke: INK } as const;
  const text = { textAnchor: 'start', fontSize: 13 } as const;
  const options: Plot.PlotOptions = {
    width: WIDTH,
    height: bars.length * ROW + TOP,
    margin: 0,
    marginTop: TOP,
    marginLeft: 6,
    marginRight: 170,
    x: { axis: null, type: group.log ? 'log' : 'linear', domain: [low, high] },
    y: { axis: null, domain: [0, bars.length], reverse: true },
    marks: [
      ...(group.log ? drawPowers(low, high) : [Plot.ruleX([low], { stroke: 'var(--rule-2)' })]),
      // A bar would say that its length is the value; on a scale of powers of ten only its end is.
      Plot.ruleY(bars, { ...ends, strokeWidth: group.log ? 1 : 7 }),
      ...(group.log ? [Plot.dot(bars, { x: 'value', y: middle, r: 4.5, fill: INK })] : []),
      Plot.text(bars, {
        ...text,
        x: low,
        y: (bar: { row: number }) => bar.row + 0.28,
        text: 'name',
        dx: 4,
        fill: 'var(--ink-2)',
      }),
      Plot.text(bars, { ...text, x: 'value', y: middle, text: 'label', dx: 10, fill: INK }),
    ],
  };
  const description = bars
    .map(({ name, label }) => `${name}${say('plot.is')}${label}`)
    .join(say('list.semicolon'));
  return { options, words: { title: group.title[lang], description } };
}
