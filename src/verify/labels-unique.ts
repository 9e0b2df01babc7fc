import type { Mechanism } from '../content/corpus.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';

const labelsOf = ({ label, alt }: Mechanism): string[] => [
  label.zh,
  label.en,
  ...alt.zh,
  ...alt.en,
];

/** A label or alternative label leads to one mechanism only, so that search and automatic links know where to go. */
export function labelsUnique({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('labels-unique', report);
  const owners = new Map<string, string>();
  for (const [id, mechanism] of corpus.mechanisms) {
    const { file, lineOf } = mechanism;
    for (const label of new Set(labelsOf(mechanism).map((one) => one.toLowerCase()))) {
      const owner = owners.get(label);
      owners.set(label, owner ?? id);
      if (owner === undefined) continue;
      error(
        { file, line: lineOf('label'), at: 'label' },
        `Unexpected label "${label}", expected one that ${owner} does not have`,
        'leave it to the narrower of the two, or merge them',
      );
    }
  }
}
