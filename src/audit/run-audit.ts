import type { CheckFile, Corpus, Source } from '../content/corpus.ts';
import { listCheckFigures, listTests } from '../content/list-operands.ts';
import type { CheckEntry } from '../content/schemas/check.ts';
import { listCheckQuotations } from '../evidence/find-check.ts';
import { BuildError } from '../report/build-error.ts';
import type { Problem } from '../report/problem.ts';
import type { AuditQuotation, AuditReading, AuditResult } from './audit-result.ts';
import { computeRelation } from './compute-relation.ts';
import { OperandError } from './evaluate.ts';
import type { Figure } from './figure.ts';
import { judgeReadings } from './judge-readings.ts';
import { resolveFigures } from './resolve-figure.ts';

const CHECK = 'audit';

interface Declared {
  id: string;
  entry: CheckEntry;
  file: CheckFile;
  source: Source;
}

function findQuotation(corpus: Corpus, key: string): AuditQuotation | undefined {
  const [folder, source = '', name = ''] = key.split('/');
  if (folder !== 'figures' && folder !== 'checks') return undefined;
  const quotes = corpus[folder].get(source)?.quotes ?? {};
  const typed = Object.hasOwn(quotes, name) ? quotes[name] : undefined;
  if (typed === undefined) return undefined;
  const quote = typeof typed === 'string' ? typed : typed.quote;
  return { key: `${folder}/${source}/${name}`, source, quote };
}

function readAll(declared: Declared, figures: ReadonlyMap<string, Figure>): AuditReading[] {
  const { entry, source } = declared;
  const statements = entry.readings?.map(({ reading }) => reading) ?? [entry.statement];
  return listTests(entry).map((test, index) => ({
    reading: statements[index] ?? entry.statement,
    relation: test.relation,
    ...computeRelation(test, { figures, source }),
  }));
}

function computeCheck(
  corpus: Corpus,
  declared: Declared,
  figures: ReadonlyMap<string, Figure>,
): AuditResult {
  const { id, entry, file, source } = declared;
  const readings = readAll(declared, figures);
  const [first] = readings;
  const isOne = entry.test !== undefined;
  return {
    id,
    source: source.id,
    unit: entry.unit ?? source.counties[0] ?? source.id,
    relation: first?.relation ?? 'computed',
    statement: entry.statement,
    figures: listCheckFigures(entry),
    quotations: listCheckQuotations(corpus, { id, entry, file }).flatMap(
      (key) => findQuotation(corpus, key) ?? [],
    ),
    working: isOne ? (first?.working ?? []) : [],
    readings: isOne ? [] : readings,
    verdict: judgeReadings(readings.map(({ verdict }) => verdict)),
    note: entry.note ?? null,
  };
}

/** Recomputes every check of the corpus, in the order of sources and files; what cannot be computed for want of an input stands in `problems`. */
export function auditCorpus(
  corpus: Corpus,
  figures: ReadonlyMap<string, Figure> = resolveFigures(corpus).figures,
): { results: AuditResult[]; problems: Problem[] } {
  const results: AuditResult[] = [];
  const problems: Problem[] = [];
  for (const file of corpus.checks.values()) {
    for (const [id, entry] of Object.entries(file.checks)) {
      const at = `checks.${id}`;
      const place = { file: file.file, line: file.lineOf(at), at };
      const source = corpus.sources.get(file.source);
      try {
        if (source === undefined)
          throw new OperandError(
            `Unexpected source "${file.source}", expected one of content/sources`,
          );
        results.push(computeCheck(corpus, { id, entry, file, source }, figures));
      } catch (error) {
        if (!(error instanceof OperandError) && !(error instanceof RangeError)) throw error;
        const mend = 'correct what the check names';
        problems.push({ check: CHECK, severity: 'error', place, message: error.message, mend });
      }
    }
  }
  return { results, problems };
}

/** Recomputes every check of the corpus. Throws a BuildError that carries every problem, if there is one. */
export function runAudit(corpus: Corpus): AuditResult[] {
  const { results, problems } = auditCorpus(corpus);
  if (problems.length > 0) throw new BuildError(CHECK, problems);
  return results;
}
