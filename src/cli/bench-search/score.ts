import { type LabelQuery, scoreLabels } from './label-queries.ts';
import type { Answered } from './measure.ts';
import type { Phrase } from './truth.ts';

/** One engine at one size. */
export interface Measured {
  engine: 'ours' | 'Pagefind';
  sources: number;
  paragraphs: number;
  /** Figures by name, as they are shown. */
  figures: Record<string, string>;
}

/** What is known before anything is scored. */
export interface Basis {
  engine: Measured['engine'];
  sources: number;
  paragraphs: number;
  /** Of the first answer and of those that follow. */
  bytes: readonly number[];
  disk: number;
  buildTime: number;
}

interface Score {
  recall: number;
  precision: number;
}

/** Counts over all phrases: what was found, what should have been, and both. */
function scorePhrases(
  phrases: readonly Phrase[],
  answered: readonly Answered[],
  of: 'pages' | 'paragraphs',
): Score {
  let found = 0;
  let wanted = 0;
  let right = 0;
  for (const [index, phrase] of phrases.entries()) {
    const given = new Set(answered[index]?.[of]);
    found += given.size;
    wanted += phrase[of].size;
    right += [...given].filter((place) => phrase[of].has(place)).length;
  }
  return { recall: right / wanted, precision: right / found };
}

/** The value below which so large a part of the values lies. */
function toPercentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

const toMean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const toRatio = (part: number): string => part.toFixed(3);
const toKilobytes = (bytes: number | undefined): string => `${((bytes ?? 0) / 1000).toFixed(0)} KB`;
const toMilliseconds = (time: number): string => `${time.toFixed(1)} ms`;

/** Scores what an engine answered, phrases first, then labels. */
export function toMeasured(
  { engine, sources, paragraphs, bytes, disk, buildTime }: Basis,
  phrases: readonly Phrase[],
  labels: readonly LabelQuery[],
  answered: readonly Answered[],
): Measured {
  const ofPhrases = answered.slice(0, phrases.length);
  const ofLabels = answered.slice(phrases.length);
  const pages = scorePhrases(phrases, ofPhrases, 'pages');
  const exact = scorePhrases(phrases, ofPhrases, 'paragraphs');
  const isOurs = engine === 'ours';
  const first = phrases.filter(({ pages: own }, index) =>
    own.has(ofPhrases[index]?.pages[0] ?? ''),
  );
  const times = ofPhrases.map(({ warm }) => warm);
  return {
    engine,
    sources,
    paragraphs,
    figures: {
      'recall, pages': toRatio(pages.recall),
      'precision, pages': toRatio(pages.precision),
      'recall, paragraphs': isOurs ? toRatio(exact.recall) : '–',
      'precision, paragraphs': isOurs ? toRatio(exact.precision) : '–',
      'first result right': toRatio(first.length / phrases.length),
      'labels first': toRatio(scoreLabels(labels, ofLabels, 'simplified')),
      'labels first, traditional': toRatio(scoreLabels(labels, ofLabels, 'traditional')),
      'labels first, pinyin': toRatio(scoreLabels(labels, ofLabels, 'pinyin')),
      'first answer': toKilobytes(bytes[0]),
      'next answer, mean': toKilobytes(toMean(bytes.slice(1))),
      'next answer, most': toKilobytes(Math.max(...bytes.slice(1))),
      'p50, warm': toMilliseconds(toPercentile(times, 0.5)),
      'p95, warm': toMilliseconds(toPercentile(times, 0.95)),
      'index on disk': toKilobytes(disk),
      'index built in': `${(buildTime / 1000).toFixed(1)} s`,
    },
  };
}
