import type { MarkerName } from '../content/directives.ts';
import type { Report } from '../report/problem.ts';
import type { CountyProse, VerifyContext } from './context.ts';
import { type KeyUse, listKeyUses } from './list-key-uses.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

/** Where the keys of each marker are declared. */
const HOMES: Record<MarkerName, string> = {
  ev: 'evidence',
  none: 'absent',
  from: 'evidence or absent',
  src: 'content/outside.yaml',
};

function checkDeclared(
  uses: readonly KeyUse[],
  declared: Record<MarkerName, readonly string[]>,
  error: ReportError,
): void {
  for (const { marker, key, place } of uses) {
    if (declared[marker].includes(key)) continue;
    error(
      place,
      `Unexpected key "${key}" of :${marker}, expected one of ${showIds(declared[marker])}`,
      `correct it, or declare it under ${HOMES[marker]}`,
    );
  }
}

function checkUsed({ county }: CountyProse, uses: readonly KeyUse[], error: ReportError): void {
  const { evidence, absent, file, lineOf } = county;
  const used = new Set(uses.filter(({ marker }) => marker !== 'src').map(({ key }) => key));
  for (const [group, keys] of Object.entries({ evidence, absent })) {
    for (const key of Object.keys(keys)) {
      const at = `${group}.${key}`;
      const place = { file, line: lineOf(at), at };
      if (!used.has(key)) {
        error(
          place,
          `Unexpected key "${key}" that nothing names, expected a sentence that rests on it`,
          'use it in the prose, or remove it',
        );
      }
      if (group === 'absent' && key in evidence) {
        error(
          place,
          `Unexpected key "${key}" in both evidence and absent, expected it in one`,
          'rename one of the two',
        );
      }
    }
  }
}

/**
 * Every key that prose, lede and facts of a unit name is declared, and every declared key is used:
 * `:ev` → evidence, `:none` → absent, `:from` → either, `:src` → content/outside.yaml.
 */
export function evidenceKeys({ corpus, prose }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('evidence-keys', report);
  for (const one of prose) {
    const [ev, none] = [Object.keys(one.county.evidence), Object.keys(one.county.absent)];
    const src = Object.keys(corpus.outside);
    const uses = listKeyUses(one);
    checkDeclared(uses, { ev, none, from: [...ev, ...none], src }, error);
    checkUsed(one, uses, error);
  }
}
