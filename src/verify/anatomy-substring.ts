import type { Corpus, Mechanism } from '../content/corpus.ts';
import type { Place, Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

function checkFigure(
  { figures }: Corpus,
  id: string,
  source: string,
  place: Place,
  error: ReportError,
): void {
  const owner = [...figures.values()].find((file) => file.figures[id] !== undefined);
  if (owner === undefined) {
    error(
      place,
      `Unexpected figure "${id}", expected the id of a figure in content/figures`,
      'correct the id, or write the figure',
    );
  } else if (owner.source !== source) {
    error(
      place,
      `Unexpected figure "${id}" of "${owner.source}", expected a figure of "${source}" as the attestation`,
      'name a figure or an attestation of the same source',
    );
  }
}

function checkMechanism(
  corpus: Corpus,
  { at, anatomy, parts, file, lineOf }: Mechanism,
  error: ReportError,
): void {
  const values = [
    ...anatomy.map((entry, index) => ({ ...entry, path: `anatomy.${index}` })),
    ...parts.flatMap((part, index) => ('zh' in part ? [{ ...part, path: `parts.${index}` }] : [])),
  ];
  for (const value of values) {
    const place = { file, line: lineOf(value.path), at: value.path };
    const attestation = at[value.at];
    if (attestation === undefined) {
      error(
        place,
        `Unexpected attestation "${value.at}", expected one of ${showIds(Object.keys(at))}`,
        'name a key of "at", or add the attestation',
      );
    } else if ('figure' in value) {
      checkFigure(corpus, value.figure, attestation.source, place, error);
    } else if (!attestation.quote.includes(value.zh)) {
      error(
        place,
        `Unexpected "${value.zh}", expected characters of the quotation "${value.at}": "${attestation.quote}"`,
        'copy the value from the quotation, or quote more',
      );
    }
  }
}

/**
 * A value of an anatomy, and a part of a slogan, is a substring of the quotation that it names; a number
 * is a figure of the same source.
 */
export function anatomySubstring({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('anatomy-substring', report);
  for (const mechanism of corpus.mechanisms.values()) checkMechanism(corpus, mechanism, error);
}
