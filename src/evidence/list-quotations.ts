import type { CheckFile, Corpus, County, FigureFile, Mechanism } from '../content/corpus.ts';
import type { Quotation } from '../content/schemas/evidence.ts';
import type { Place } from '../report/problem.ts';

/** A quotation where it is typed; everything else points to it by `key`. */
export interface TypedQuotation {
  key: QuotationKey;
  quotation: Quotation;
  place: Place;
}

/** `mechanism/<id>/<at>`, `figures/<source>/<quote>`, `checks/<source>/<quote>` or `county/<id>/<evidence>`. */
export type QuotationKey = `${'mechanism' | 'figures' | 'checks' | 'county'}/${string}/${string}`;

const listOfMechanism = ({ id, at, file, lineOf }: Mechanism): TypedQuotation[] =>
  Object.entries(at).map(([name, quotation]) => {
    const keyPath = `at.${name}.quote`;
    const place = { file, line: lineOf(keyPath), at: keyPath };
    return { key: `mechanism/${id}/${name}`, quotation, place };
  });

const listOfQuotes = (
  folder: 'figures' | 'checks',
  {
    source,
    quotes,
    file,
    lineOf,
  }: Pick<FigureFile | CheckFile, 'source' | 'quotes' | 'file' | 'lineOf'>,
): TypedQuotation[] =>
  Object.entries(quotes).map(([name, typed]) => {
    const keyPath = `quotes.${name}`;
    const place = { file, line: lineOf(keyPath), at: keyPath };
    const quotation = typeof typed === 'string' ? { source, quote: typed } : { source, ...typed };
    return { key: `${folder}/${source}/${name}`, quotation, place };
  });

const listOfCounty = ({ id, evidence, file, lineOf }: County): TypedQuotation[] =>
  Object.entries(evidence).flatMap(([name, ref]) => {
    if (!('quote' in ref)) return [];
    const keyPath = `evidence.${name}.quote`;
    const place = { file, line: lineOf(keyPath), at: keyPath };
    return [{ key: `county/${id}/${name}` as const, quotation: ref, place }];
  });

/** Lists every quotation that is typed in the corpus: mechanisms, figures, checks, then units. */
export function listQuotations({
  mechanisms,
  figures,
  checks,
  counties,
}: Corpus): TypedQuotation[] {
  return [
    ...[...mechanisms.values()].flatMap(listOfMechanism),
    ...[...figures.values()].flatMap((file) => listOfQuotes('figures', file)),
    ...[...checks.values()].flatMap((file) => listOfQuotes('checks', file)),
    ...[...counties.values()].flatMap(listOfCounty),
  ];
}
