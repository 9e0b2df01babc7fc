import { locateFigure } from '../audit/locate-figure.ts';
import type { Corpus, CoverageFile, Sentence, Source } from '../content/corpus.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import { listChineseLabels } from '../evidence/find-labels.ts';

/** Code points `[start, end)`. */
export type CodePointSpan = readonly [start: number, end: number];

const DATE_PATTERNS = [
  /\d{4}年(?:年?[末底]|度)?(?:\d{1,2}月)?(?:\d{1,2}日)?/gu,
  /\d{1,2}月\d{1,2}日(?:至\d{1,2}日)?/gu,
  // A time of day.
  /(?:[01]?\d|2[0-3])[:：][0-5]\d/gu,
];

const RE_MARKS = /[“”]/gu;
const RE_NUMERAL = /[\d一二两三四五六七八九十百千万亿几数半首]/u;

const count = (text: string): number => Array.from(text).length;

/** Where a phrase stands in a text, every time; code points, moved on by `offset`. */
export function findSpans(text: string, phrase: string, offset = 0): CodePointSpan[] {
  const spans: CodePointSpan[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const start = offset + count(text.slice(0, at));
    spans.push([start, start + count(phrase)]);
  }
  return spans;
}

/** Where the text of each figure of a source stands in it. */
export function listFigureSpans(
  { figures }: Pick<Corpus, 'figures'>,
  source: string,
  records: readonly EvidenceRecord[],
): CodePointSpan[] {
  const entries = figures.get(source)?.figures ?? {};
  return records.flatMap((record): CodePointSpan[] => {
    const entry = record.body.kind === 'figure' ? entries[record.body.id] : undefined;
    const span = entry === undefined ? undefined : locateFigure(entry, record);
    return span === undefined ? [] : [span];
  });
}

/** Names of mechanisms with a numeral, with and without their quotation marks: slogans are not figures. */
export function listNumeralNames({ mechanisms }: Pick<Corpus, 'mechanisms'>): string[] {
  const names = [...mechanisms.values()].flatMap(({ label, alt }) => [label.zh, ...alt.zh]);
  const bare = [...mechanisms.values()].flatMap(listChineseLabels);
  const all = [...names, ...names.map((name) => name.replaceAll(RE_MARKS, '')), ...bare];
  return [...new Set(all)].filter((name) => RE_NUMERAL.test(name));
}

const listDateSpans = ({ text }: Sentence): CodePointSpan[] =>
  DATE_PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: date, index }): CodePointSpan => {
      const start = count(text.slice(0, index));
      return [start, start + count(date)];
    }),
  );

/** What explains the numbers of a sentence: code points into the sentence. */
export function listExplained(
  sentence: Sentence,
  source: {
    figures: readonly CodePointSpan[];
    names: readonly string[];
    coverage: CoverageFile | undefined;
  },
): CodePointSpan[] {
  const reasons = Object.keys(source.coverage?.numbers[sentence.id] ?? {});
  return [
    ...source.figures.map(([start, end]): CodePointSpan => [
      start - sentence.codePointStart,
      end - sentence.codePointStart,
    ]),
    ...listDateSpans(sentence),
    ...[...source.names, ...reasons].flatMap((phrase) => findSpans(sentence.text, phrase)),
  ];
}

/** Names that stand in a source at all, so that its sentences are searched for these alone. */
export const listNamesIn = (names: readonly string[], { text }: Source): string[] =>
  names.filter((name) => text.includes(name));
