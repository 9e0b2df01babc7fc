import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';

/** Words in quotation marks or title marks: a title, a slogan, what the source itself sets apart as a name. */
const RE_QUOTED = /“[^”]*”|‘[^’]*’|《[^》]*》/gu;
const RE_HAN = /\p{Script=Han}/gu;
const RE_CLAUSE_MARK = /[，；。：,;]/u;
/** Han characters of the longest alternative name that is no title. */
const LONGEST = 12;

const isClause = (name: string): boolean => {
  const bare = name.replaceAll(RE_QUOTED, '');
  return RE_CLAUSE_MARK.test(bare) || [...bare.matchAll(RE_HAN)].length > LONGEST;
};

/**
 * An alternative Chinese name is a name, not a clause of the source: no comma, no stop, at most twelve Han
 * characters outside quotation marks and title marks. Nor does a mechanism that a source names bear a label
 * with a comma. A quoted clause would make whatever is quoted a name.
 */
export function altsAreNames({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('alts-are-names', report);
  for (const { named, label, alt, file, lineOf } of corpus.mechanisms.values()) {
    for (const name of alt.zh.filter(isClause)) {
      error(
        { file, line: lineOf('alt'), at: 'alt.zh' },
        `Unexpected clause "${name}" in "alt.zh", expected a name of at most ${String(LONGEST)} Han characters outside quotation marks, without a comma`,
        'remove it, and write "named: false" where the sources only describe the arrangement',
      );
    }
    if (!named || !RE_CLAUSE_MARK.test(label.zh.replaceAll(RE_QUOTED, ''))) continue;
    error(
      { file, line: lineOf('label'), at: 'label.zh' },
      `Unexpected clause "${label.zh}" as the label of a named mechanism, expected a name without a comma`,
      'shorten it to the name, or write "named: false"',
    );
  }
}
