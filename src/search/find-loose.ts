import type { IndexedRecord } from './indexed-record.ts';
import type { NameMatch } from './match-names.ts';
import { findAllParts, findScattered, findVariants, type RecordMatch } from './match-records.ts';
import type { Query } from './query.ts';
import type { Tokenize } from './token.ts';
import { listVariants, type Variant } from './variants.ts';

/** More readings than this are no help. */
const MOST_READINGS = 3;
const READS_WHOLE = 1;

/** The Chinese names that a query in pinyin reads. */
export function listReadings(names: readonly NameMatch[], tokenize: Tokenize): Variant[] {
  return names
    .filter(({ isReading, grade }) => isReading && grade <= READS_WHOLE)
    .slice(0, MOST_READINGS)
    .map(({ form }) => ({ form, tokens: tokenize(form).map(({ token }) => token) }));
}

/**
 * Looser matches, nearer ones first, without paragraphs that are there already. Scattered ones are so far away that
 * nearer terms should be offered too.
 */
export function findLoose(
  records: readonly IndexedRecord[],
  query: Query,
  exact: readonly RecordMatch[],
  readings: readonly Variant[],
): { loose: RecordMatch[]; isScattered: boolean } {
  if (query.isQuoted) return { loose: [], isScattered: false };
  const isFound = exact.length > 0;
  const found = [
    ...findVariants(records, listVariants(query.tokens)),
    ...(isFound ? [] : findVariants(records, readings)),
    ...findAllParts(records, query.parts),
  ];
  const isScattered = !isFound && found.length === 0;
  const seen = new Set(exact.map(({ record }) => record));
  const loose = (isScattered ? findScattered(records, query) : found).filter(
    ({ record }) => !seen.has(record) && seen.add(record) !== undefined,
  );
  return { loose, isScattered };
}
