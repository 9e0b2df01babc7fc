import type { Corpus, County } from '../content/corpus.ts';
import { parseProse } from '../content/parse-prose.ts';
import type { Place, Problem } from '../report/problem.ts';
import { figurePath, mechanismPath, statementPath } from '../site/addresses.ts';
import type { EvidenceBody, EvidenceRecord } from './evidence.ts';
import { listReferenced } from './find-referenced.ts';
import type { QuotationKey } from './list-quotations.ts';
import { type FoundQuotation, resolveAll } from './resolve-all.ts';

type Found = ReadonlyMap<QuotationKey, FoundQuotation>;

function createRecords(
  found: Found,
  key: QuotationKey | undefined,
  record: { id: string; body: EvidenceBody; path: string; place?: Place },
): EvidenceRecord[] {
  const quotation = key === undefined ? undefined : found.get(key);
  if (quotation === undefined) return [];
  return [{ ...quotation.resolved, place: quotation.place, ...record }];
}

function collectOfMechanisms({ mechanisms }: Corpus, found: Found): EvidenceRecord[] {
  return [...mechanisms.values()].flatMap(({ id, at }) =>
    Object.keys(at).flatMap((name) =>
      createRecords(found, `mechanism/${id}/${name}`, {
        id: `${id}.${name}`,
        body: { kind: 'mechanism', id, at: name },
        path: mechanismPath(id),
      }),
    ),
  );
}

function collectOfFigures({ figures }: Corpus, found: Found): EvidenceRecord[] {
  return [...figures.values()].flatMap(({ source, figures: entries, file, lineOf }) =>
    Object.entries(entries).flatMap(([id, { at }]) =>
      createRecords(found, `figures/${source}/${at}`, {
        id,
        body: { kind: 'figure', id },
        path: figurePath(id),
        place: { file, line: lineOf(`figures.${id}`), at: `figures.${id}` },
      }),
    ),
  );
}

/** Statements are read from the English prose; `statement-parity` sees to it that the Chinese has the same. */
function collectOfCounty(corpus: Corpus, county: County, found: Found): EvidenceRecord[] {
  const { id, evidence, prose } = county;
  return parseProse(prose.en.markdown).flatMap(({ statement, markers, line }) => {
    const keys = markers.filter(({ name }) => name === 'ev').flatMap((marker) => marker.keys);
    if (statement === null) return [];
    return [...new Set(keys)].flatMap((key) => {
      const ref = evidence[key];
      if (ref === undefined) return [];
      return listReferenced(corpus, id, key, ref).flatMap((quotation, index) =>
        createRecords(found, quotation, {
          // A check rests on several quotations: the second is `.2`.
          id: `${id}.${statement}.${key}${index === 0 ? '' : `.${String(index + 1)}`}`,
          body: { kind: 'statement', county: id, statement, keys },
          path: statementPath(id, statement),
          place: { file: prose.en.file, line, at: key },
        }),
      );
    });
  });
}

/**
 * Every piece of evidence of the corpus: of mechanisms, of figures, of units' statements, each in the
 * order of its file. `problems` holds each typed quotation that does not resolve, once; a key or id that
 * leads nowhere gives no record and is reported by the checks `evidence-keys` and `figure-text`.
 */
export function collectEvidence(corpus: Corpus): {
  records: EvidenceRecord[];
  problems: Problem[];
} {
  const { found, problems } = resolveAll(corpus);
  const records = [
    ...collectOfMechanisms(corpus, found),
    ...collectOfFigures(corpus, found),
    ...[...corpus.counties.values()].flatMap((county) => collectOfCounty(corpus, county, found)),
  ];
  return { records, problems };
}
