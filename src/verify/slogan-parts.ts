import { isSlogan, computePartsState, listPromises } from '../audit/parts-state.ts';
import type { Mechanism } from '../content/corpus.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

/** Of several promises, each part says which it keeps; `of` names one that the label makes. */
function checkOf(mechanism: Mechanism, error: ReportError): void {
  const { parts, file, lineOf } = mechanism;
  const names = listPromises(mechanism).map(({ of }) => of);
  for (const [index, { of }] of parts.entries()) {
    const place = { file, line: lineOf(`parts.${String(index)}`), at: `parts.${String(index)}` };
    if (of === undefined && names.length > 1) {
      error(
        place,
        `Unexpected part without "of", expected which number of "${mechanism.label.zh}" it counts towards: ${showIds(names)}`,
        'add "of", a list where the words keep two promises',
      );
    }
    for (const name of of === undefined ? [] : [of].flat()) {
      if (names.includes(name)) continue;
      error(
        place,
        `Unexpected "of: ${name}", expected one of ${showIds(names)}`,
        'name what the number in the label counts',
      );
    }
  }
}

function checkCounts(mechanism: Mechanism, error: ReportError): void {
  const { label, file, lineOf } = mechanism;
  for (const { of, promised, found } of computePartsState(mechanism)?.groups ?? []) {
    if (promised === null || found <= promised) continue;
    error(
      { file, line: lineOf('parts'), at: 'parts' },
      `Unexpected ${String(found)} parts of "${of}", expected at most ${String(promised)} as "${label.zh}" promises`,
      'remove what is no part, or correct the label',
    );
  }
}

function checkOverride({ label, slogan, file, lineOf }: Mechanism, error: ReportError): void {
  if (slogan === undefined || slogan.is !== isSlogan({ label, slogan: undefined })) return;
  error(
    { file, line: lineOf('slogan'), at: 'slogan' },
    `Unexpected "slogan: { is: ${String(slogan.is)} }", expected it only where the label "${label.zh}" says otherwise`,
    'remove it',
  );
}

/** The parts of a numeral slogan count towards the numbers in its name, and are never more than those promise. */
export function sloganParts({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('slogan-parts', report);
  for (const mechanism of corpus.mechanisms.values()) {
    checkOf(mechanism, error);
    checkCounts(mechanism, error);
    checkOverride(mechanism, error);
  }
}
