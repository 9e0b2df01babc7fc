import { toNeedle, toStems } from './indexed-record.ts';
import { dropQualifiers, toPlainNumbers } from './plain-number.ts';
import type { Query } from './query.ts';
import type { SearchFigure } from './records.ts';
import type { Tokenize } from './token.ts';

/** A figure's words, cut once. */
export interface IndexedFigure {
  figure: SearchFigure;
  /** As written, without qualifiers, and in plain digits; in both languages. */
  values: string[];
  /** Subject and value in both languages, as stems. */
  stemmed: string;
}

/** The ways in which a reader may type a value: 1600多万元, 1600万元, 16000000元. */
function listValueForms(tokens: readonly string[]): string[][] {
  const bare = dropQualifiers(tokens);
  return [[...tokens], bare, toPlainNumbers(bare)];
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
      values: [value.zh, value.en].flatMap((text) => listValueForms(fold(text)).map(toNeedle)),
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
  const phrases = [tokens, toPlainNumbers(tokens)].map(toNeedle);
  const needles = parts.map((part) => toNeedle(toStems(part.tokens)));
  const grade = ({ values, stemmed }: IndexedFigure): number => {
    if (phrases.some((phrase) => values.includes(phrase))) return 0;
    if (phrases.some((phrase) => values.some((value) => value.startsWith(phrase)))) return 1;
    return needles.every((needle) => stemmed.includes(needle)) ? 2 : 3;
  };
  return figures
    .map((indexed) => ({ figure: indexed.figure, grade: grade(indexed) }))
    .filter((found) => found.grade < 3)
    .sort((a, b) => a.grade - b.grade)
    .map(({ figure }) => figure);
}
