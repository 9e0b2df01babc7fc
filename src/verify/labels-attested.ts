import type { Mechanism } from '../content/corpus.ts';
import {
  computePresence,
  listOwnOccurrences,
  searchSource,
  type SearchedSource,
} from '../evidence/presence.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { isUnread } from './is-unread.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

const CHECK = 'labels-attested';
/** UTF-16 units shown on each side of a name. */
const CONTEXT = 20;

function checkPresence(mechanism: Mechanism, searched: SearchedSource, error: ReportError): void {
  const { file, lineOf, elsewhere } = mechanism;
  const { source, text } = searched;
  const { state } = computePresence(mechanism, searched);
  const [first] = listOwnOccurrences(mechanism, searched);
  if (state === 'unattested' && first !== undefined) {
    const around = text.slice(Math.max(0, first.start - CONTEXT), first.end + CONTEXT);
    error(
      { file, line: lineOf('at'), at: 'at' },
      `Unexpected "${first.label}" in "${source.id}" without an attestation, expected every source that names it quoted: "${around.replaceAll('\n', '¶')}"`,
      'quote the clause in "at", or say under "elsewhere" what the words mean there',
    );
  }
  const index = elsewhere.findIndex((exception) => exception.source === source.id);
  if (index === -1 || (state === 'elsewhere' && first !== undefined)) return;
  const at = `elsewhere.${String(index)}`;
  error(
    { file, line: lineOf(at), at },
    `Unexpected exception for "${source.id}", expected one only where a label occurs and nothing is quoted`,
    'remove it',
  );
}

function checkSources(
  { elsewhere, file, lineOf }: Mechanism,
  known: readonly string[],
  error: ReportError,
): void {
  for (const [index, { source }] of elsewhere.entries()) {
    if (known.includes(source)) continue;
    const at = `elsewhere.${String(index)}.source`;
    error(
      { file, line: lineOf(at), at },
      `Unexpected source "${source}", expected one of ${showIds(known)}`,
      'name a source of content/sources',
    );
  }
}

/**
 * A source in which a Chinese label of a mechanism occurs is quoted by it, so that its absence elsewhere
 * means something. A label inside the longer label of another mechanism belongs to that one.
 */
export function labelsAttested({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf(CHECK, report);
  const { mechanisms, sources } = corpus;
  for (const mechanism of mechanisms.values()) checkSources(mechanism, [...sources.keys()], error);
  for (const source of sources.values()) {
    const searched = searchSource(source, mechanisms);
    // Whoever reads a new source meets these names there; until then it holds nothing that could be quoted.
    const severity = isUnread(corpus, source.id) ? 'warning' : 'error';
    const tell: ReportError = (place, message, mend) => {
      report({ check: CHECK, severity, place, message, mend });
    };
    for (const mechanism of mechanisms.values()) checkPresence(mechanism, searched, tell);
  }
}
