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
  const spans = new Set(taken.map(({ per }) => per ?? 'once'));
  if (spans.size > 1)
    throw new Error(`Unexpected spans ${[...spans].join(', ')} in "${group.id}", expected one`);
  return taken;
}

/** Lines at the powers of ten, each with its number. */
function drawPowers(low: number, high: number): Plot.Markish[] {
  const steps = Math.floor(Math.log10(high / low)) + 1;
  const powers = Array.from({ length: steps }, (_, step) => low * 10 ** step);
  const words = {
    x: (power: number) => power,
    frameAnchor: 'top',
    text: (power: number) => groupDigits(String(power)),
    dy: -10,
    fontSize: 12,
    fill: 'var(--ink-3)',
  } as const;
  return [
    Plot.ruleX(powers, { stroke: 'var(--rule)' }),
    // The first line is the frame's edge: a number centred on it would be cut.
    Plot.text(powers.slice(0, 1), { ...words, textAnchor: 'start' }),
    Plot.text(powers.slice(1), words),
  ];
}

interface Bar {
  row: number;
  value: number;
  label: string;
  name: string;
}

function listBars(figures: readonly Figure[], corpus: Corpus, lang: Lang): Bar[] {
  const colon = createSay(lang)('list.colon');
  return figures.map((figure, row) => ({
    row,
    value: Number(figure.normalized?.value),
    label: lang === 'zh' ? formatFigure(figure, lang) : sayNormalized(figure, lang),
    name: `${nameSource(corpus, figure.source, lang)}${colon}${figure.subject[lang]}`,
  }));
}

/** Where the scale begins and ends: a scale of powers of ten at one of them, that of shares at the whole. */
function findScale(bars: readonly Bar[], isLog: boolean, isShare: boolean): [number, number] {
  const values = bars.map(({ value }) => value);
  const low = isLog ? 10 ** Math.floor(Math.log10(Math.min(...values))) : 0;
  return [low, isShare ? 100 : Math.max(...values)];
}

const toMiddle = ({ row }: Bar): number => row + 0.68;

/** A bar would say that its length is the value; on a scale of powers of ten only its end is, so it is a line. */
function drawBars(bars: readonly Bar[], low: number, isLog: boolean): Plot.Markish[] {
  const line = { x1: low, x2: 'value', y: toMiddle, stroke: INK, strokeWidth: isLog ? 1 : 7 };
  return [
    Plot.ruleY(bars, line),
    ...(isLog ? [Plot.dot(bars, { x: 'value', y: toMiddle, r: 4.5, fill: INK })] : []),
  ];
}

/** What is counted stands above a bar, the value at its end. */
function drawWords(bars: readonly Bar[], low: number): Plot.Markish[] {
  const text = { textAnchor: 'start', fontSize: 13 } as const;
  const above = { x: low, y: ({ row }: Bar) => row + 0.28, dx: 4 };
  const behind = { x: 'value', y: toMiddle, dx: 10 };
  return [
    Plot.text(bars, { ...text, ...above, text: 'name', fill: 'var(--ink-2)' }),
    Plot.text(bars, { ...text, ...behind, text: 'label', fill: INK }),
  ];
}

function describeBars(bars: readonly Bar[], lang: Lang): string {
  const say = createSay(lang);
  const said = bars.map(({ name, label }) => `${name}${say('plot.is')}${label}`);
  return said.join(say('list.semicolon'));
}

/** A bar for each figure, with what it counts above it and the value as printed at its end. */
export function drawGroup(
  group: PlotGroup,
  figures: readonly Figure[],
  corpus: Corpus,
  lang: Lang,
): { options: Plot.PlotOptions; words: PlotWords } {
  const bars = listBars(figures, corpus, lang);
  const { log: isLog } = group;
  const [low, high] = findScale(bars, isLog, figures[0]?.kind === 'share');
  const options: Plot.PlotOptions = {
    width: WIDTH,
    height: bars.length * ROW + TOP,
    margin: 0,
    marginTop: TOP,
    marginLeft: 6,
    marginRight: 170,
    x: { axis: null, type: isLog ? 'log' : 'linear', domain: [low, high] },
    y: { axis: null, domain: [0, bars.length], reverse: true },
    marks: [
      ...(isLog ? drawPowers(low, high) : [Plot.ruleX([low], { stroke: 'var(--rule-2)' })]),
      ...drawBars(bars, low, isLog),
      ...drawWords(bars, low),
    ],
  };
  return { options, words: { title: group.title[lang], description: describeBars(bars, lang) } };
}
