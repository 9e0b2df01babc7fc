import type { AuditResult } from '../audit/audit-result.ts';
import type { Figure } from '../audit/figure.ts';
import { resolveFigures } from '../audit/resolve-figure.ts';
import { runAudit } from '../audit/run-audit.ts';
import type { Corpus } from '../content/corpus.ts';
import { checkPath } from '../site/addresses.ts';
import { toJson } from './export-file.ts';

function toInput(id: string, figures: ReadonlyMap<string, Figure>) {
  const figure = figures.get(id);
  const { text, normalized, qualifier, asOf } = figure ?? {};
  return {
    figure: id,
    text: text ?? null,
    value: normalized?.value ?? null,
    unit: normalized?.unit ?? null,
    qualifier: qualifier ?? null,
    as_of: asOf ?? null,
  };
}

function toRecord(result: AuditResult, figures: ReadonlyMap<string, Figure>) {
  const { id, source, unit, relation, statement, quotations, working, readings, verdict, note } =
    result;
  return {
    id,
    path: checkPath(id),
    source,
    unit,
    relation,
    statement,
    inputs: {
      figures: result.figures.map((figure) => toInput(figure, figures)),
      quotations: quotations.map((quotation) => ({
        source: quotation.source,
        quote: quotation.quote,
      })),
    },
    working,
    readings,
    verdict,
    note,
  };
}

/**
 * `data/audit.json`: every check in the order of sources and files: what it says, what it is computed
 * from, the working in both languages, the readings where there are several, the verdict.
 */
export function serializeAudit(corpus: Corpus): string {
  const { figures } = resolveFigures(corpus);
  return toJson(runAudit(corpus).map((result) => toRecord(result, figures)));
}
