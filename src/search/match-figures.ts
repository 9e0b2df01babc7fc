import { toNeedle, toStems } from './indexed-record.ts';
import type { Query } from './query.ts';
import type { SearchFigure } from './records.ts';
import type { Tokenize } from './token.ts';

/** A figure's words, cut once. */
export interface IndexedFigure {
  figure: SearchFigure;
  values: string[];
  /** Subject and value in both languages, as stems. */
  stemmed: string;
}

export function indexFigures(
  figures: readonly SearchFigure[],
  tokenize: Tokenize,
): IndexedFigure[] {
  const fold = (text: string): string[] => tokenize(text).map(({ token }) => token);
  return figures.map((figure) => {
    const { subject, value } = figure;
    return {
      figure,
      values: [value.zh, value.en].map((text) => toNeedle(fold(text))),
      stemmed: toNeedle(
        [subject.zh, value.zh, subject.en, value.en].flatMap((text) => toStems(fold(text))),
      ),
    };
  });
}

/** The figures whose subject or value answers a query: whole values first, then in the table's order. */
export function matchFigures(
  { tokens, parts }: Query,
  figures: readonly IndexedFigure[],
): SearchFigure[] {
  if (tokens.length === 0) return [];
  const phrase = toNeedle(tokens);
  const needles = parts.map((part) => toNeedle(toStems(part.tokens)));
  const grade = ({ values, stemmed }: IndexedFigure): number => {
    if (values.includes(phrase)) return 0;
    if (values.some((value) => value.startsWith(phrase))) return 1;
    return needles.every((needle) => stemmed.includes(needle)) ? 2 : 3;
  };
  return figures
    .map((indexed) => ({ figure: indexed.figure, grade: grade(indexed) }))
    .filter((found) => found.grade < 3)
    .sort((a, b) => a.grade - b.grade)
    .map(({ figure }) => figure);
}
