import { type IndexedRecord, toNeedle, toStems } from './indexed-record.ts';
import { findPhrase, joinRanges, type Range } from './phrase.ts';
import type { Query, QueryPart } from './query.ts';
import { stem } from './stem.ts';
import type { Token, Tokenize } from './token.ts';
import type { Variant } from './variants.ts';

/** A paragraph that answers, and what to look for in it. Ranges are found when it is shown. */
export interface RecordMatch {
  record: IndexedRecord;
  findRanges: (tokens: readonly Token[]) => Range[];
  /** How the query was written instead. */
  as?: string;
}

/** Paragraphs in which the tokens stand in a row: what *exact* means. */
export function findExact(
  records: readonly IndexedRecord[],
  phrase: readonly string[],
): RecordMatch[] {
  if (phrase.length === 0) return [];
  const needle = toNeedle(phrase);
  const findRanges = (tokens: readonly Token[]): Range[] => findPhrase(tokens, phrase);
  return records
    .filter(({ folded }) => folded.includes(needle))
    .map((record) => ({ record, findRanges }));
}

const toStemmed = (tokens: readonly Token[]): Token[] =>
  tokens.map((token) => ({ ...token, token: stem(token.token) }));

/** Where a part stands: as it is where it was quoted, else in any inflection. */
function findPart(tokens: readonly Token[], { tokens: phrase, isQuoted }: QueryPart): Range[] {
  return isQuoted ? findPhrase(tokens, phrase) : findPhrase(toStemmed(tokens), toStems(phrase));
}

/**
 * Paragraphs in which every part stands, in any order and inflection. What the paragraph is about counts as said in it,
 * but for one part at least: 召回 安溪 finds 召回 in the source about Anxi.
 */
export function findAllParts(
  records: readonly IndexedRecord[],
  parts: readonly QueryPart[],
): RecordMatch[] {
  if (parts.length === 0) return [];
  const needles = parts.map(({ tokens, isQuoted }) => ({
    isQuoted,
    needle: toNeedle(isQuoted ? tokens : toStems(tokens)),
    stems: toNeedle(toStems(tokens)),
  }));
  type Part = (typeof needles)[number];
  const stands = ({ folded, stemmed }: IndexedRecord, { needle, isQuoted }: Part): boolean =>
    (isQuoted ? folded : stemmed).includes(needle);
  const findRanges = (tokens: readonly Token[]): Range[] =>
    joinRanges(parts.flatMap((part) => findPart(tokens, part)));
  return records
    .filter(
      (record) =>
        needles.some((part) => stands(record, part)) &&
        needles.every((part) => stands(record, part) || record.about.includes(part.stems)),
    )
    .map((record) => ({ record, findRanges }));
}

export function findVariants(
  records: readonly IndexedRecord[],
  variants: readonly Variant[],
): RecordMatch[] {
  return variants.flatMap(({ tokens, form }) =>
    findExact(records, tokens).map((match) => ({ ...match, as: form })),
  );
}

/** Shorter phrases scatter over half of all paragraphs. */
const SHORTEST_SCATTERED = 4;
const RE_HAN = /^\p{Script=Han}$/u;

const listPairs = (phrase: readonly string[]): string[][] =>
  phrase.slice(1).map((token, index) => [phrase[index] ?? '', token]);

/**
 * Paragraphs in which each character of a Chinese phrase stands beside a neighbour that it has in the query:
 * 驻村培训 finds 驻村干部培训. Undefined behaviour of word segmenters is not needed for that.
 */
export function findScattered(
  records: readonly IndexedRecord[],
  { parts, tokens }: Query,
): RecordMatch[] {
  const isChinese = tokens.every((token) => RE_HAN.test(token));
  if (parts.length !== 1 || tokens.length < SHORTEST_SCATTERED || !isChinese) return [];
  const pairs = listPairs(tokens);
  const needles = pairs.map(toNeedle);
  const isCovered = (folded: string): boolean => {
    const has = needles.map((needle) => folded.includes(needle));
    return tokens.every((_, index) => has[index - 1] === true || has[index] === true);
  };
  const findRanges = (found: readonly Token[]): Range[] =>
    joinRanges(pairs.flatMap((pair) => findPhrase(found, pair)));
  return records
    .filter(({ folded }) => isCovered(folded))
    .map((record) => ({ record, findRanges }));
}

/** The ranges of a match in its paragraph's text. */
export const findMatchRanges = ({ record, findRanges }: RecordMatch, tokenize: Tokenize): Range[] =>
  findRanges(tokenize(record.record.text));
