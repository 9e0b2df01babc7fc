import type { Corpus } from '../content/corpus.ts';
import type { EvidenceRef } from '../content/schemas/evidence.ts';
import { findCheck } from '../evidence/find-check.ts';
import { findFigureQuotation } from '../evidence/find-figure-quotation.ts';
import type { Place, Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

function checkRef(corpus: Corpus, ref: EvidenceRef, place: Place, error: ReportError): void {
  if ('mechanism' in ref) {
    const mechanism = corpus.mechanisms.get(ref.mechanism);
    if (mechanism === undefined) {
      error(
        place,
        `Unexpected mechanism "${ref.mechanism}", expected the id of a file in content/mechanisms`,
        'correct the id, or write the mechanism',
      );
    } else if (mechanism.at[ref.at] === undefined) {
      error(
        place,
        `Unexpected attestation "${ref.at}", expected one of ${showIds(Object.keys(mechanism.at))}`,
        `name an attestation of "${ref.mechanism}"`,
      );
    }
  } else if ('figure' in ref && findFigureQuotation(corpus, ref.figure) === undefined) {
    error(
      place,
      `Unexpected figure "${ref.figure}", expected the id of a figure in content/figures`,
      'correct the id, or write the figure',
    );
  } else if ('check' in ref && findCheck(corpus, ref.check) === undefined) {
    error(
      place,
      `Unexpected check "${ref.check}", expected the id of a check in content/checks`,
      'correct the id, or write the check',
    );
  }
}

/** Every piece of a unit's evidence that points to an attestation, a figure or a check arrives there. */
export function evidenceReferences({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('evidence-references', report);
  for (const { evidence, file, lineOf } of corpus.counties.values()) {
    for (const [key, ref] of Object.entries(evidence)) {
      const at = `evidence.${key}`;
      checkRef(corpus, ref, { file, line: lineOf(at), at }, error);
    }
  }
}
