import type { ArrangementFile, Corpus, County } from '../content/corpus.ts';
import type { ArrangementEdge } from '../content/schemas/arrangement.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

type ErrorAt = (at: string, message: string, mend: string) => void;

function checkNodes(corpus: Corpus, county: County, file: ArrangementFile, error: ErrorAt): void {
  const text = corpus.sources.get(county.source)?.text ?? '';
  const drawn = new Set(file.edges.flatMap(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  for (const [index, { id, zh }] of file.nodes.entries()) {
    const at = `nodes.${index}`;
    if (seen.has(id))
      error(at, `Unexpected second node "${id}", expected one`, 'rename one of them');
    seen.add(id);
    if (!drawn.has(id))
      error(
        at,
        `Unexpected node "${id}" without a line, expected one in "edges"`,
        'draw or drop it',
      );
    if (!text.includes(zh))
      error(
        at,
        `Unexpected "${zh}", expected words of "${county.source}"`,
        'copy them from the source',
      );
  }
}

function checkGround(
  corpus: Corpus,
  county: County,
  edge: ArrangementEdge,
  at: string,
  error: ErrorAt,
) {
  if ('ev' in edge) {
    if (county.evidence[edge.ev] !== undefined) return;
    const keys = showIds(Object.keys(county.evidence));
    error(at, `Unexpected evidence key "${edge.ev}", expected one of ${keys}`, 'correct the key');
    return;
  }
  const attestation = corpus.mechanisms.get(edge.mechanism)?.at[edge.at];
  if (attestation === undefined) {
    const name = `"${edge.at}" of "${edge.mechanism}"`;
    error(at, `Unexpected attestation ${name}, expected one that exists`, 'correct id or key');
  } else if (attestation.source !== county.source) {
    error(
      at,
      `Unexpected attestation of "${attestation.source}", expected one of "${county.source}"`,
      'name a sentence of the unit’s own source',
    );
  }
}

/**
 * Every line of a unit's arrangement joins two nodes that exist and rests on a sentence of the unit's
 * source; every node has a line, and is named in words that the source prints.
 */
export function arrangementGrounded({ corpus }: VerifyContext, report: Report): void {
  const errorOf: ReportError = reportErrorsOf('arrangement-grounded', report);
  for (const county of corpus.counties.values()) {
    const { arrangement } = county;
    if (arrangement === null) continue;
    const { file, lineOf } = arrangement;
    const error: ErrorAt = (at, message, mend) => {
      errorOf({ file, line: lineOf(at), at }, message, mend);
    };
    const ids = new Set(arrangement.nodes.map(({ id }) => id));
    checkNodes(corpus, county, arrangement, error);
    for (const [index, edge] of arrangement.edges.entries()) {
      const at = `edges.${index}`;
      for (const end of [edge.from, edge.to].filter((id) => !ids.has(id)))
        error(at, `Unexpected node "${end}", expected one of ${showIds(ids)}`, 'add it to "nodes"');
      checkGround(corpus, county, edge, at, error);
    }
  }
}
