import type { Mechanism } from '../content/corpus.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf } from './report-error.ts';

/** Way from a mechanism up through `broader` back to itself, if there is one; the shortest. */
function findCycle(id: string, mechanisms: ReadonlyMap<string, Mechanism>): string[] | undefined {
  const paths: string[][] = [[id]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const next of mechanisms.get(path.at(-1) ?? id)?.broader ?? []) {
      if (next === id) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}

/** References of a mechanism by key path. */
function listReferences({ broader, related, parts }: Mechanism): [path: string, id: string][] {
  return [
    ...broader.map((id, index): [string, string] => [`broader.${index}`, id]),
    ...related.map((id, index): [string, string] => [`related.${index}`, id]),
    ...parts.flatMap((part, index): [string, string][] =>
      'mechanism' in part ? [[`parts.${index}`, part.mechanism]] : [],
    ),
  ];
}

/**
 * Category, broader, related and parts of a mechanism exist; broader has no cycle.
 */
export function mechanismReferences({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('mechanism-references', report);
  const { mechanisms, categories } = corpus;
  for (const [id, mechanism] of mechanisms) {
    const { category, broader, file, lineOf } = mechanism;
    const placeOf = (at: string) => ({ file, line: lineOf(at), at });
    if (categories[category] === undefined) {
      error(
        placeOf('category'),
        `Unexpected category "${category}", expected one of ${Object.keys(categories).join(', ')}`,
        'choose a category of content/categories.yaml',
      );
    }
    for (const [path, target] of listReferences(mechanism)) {
      if (!mechanisms.has(target)) {
        error(
          placeOf(path),
          `Unexpected mechanism "${target}", expected the id of a file in content/mechanisms`,
          'correct the id, or write the mechanism',
        );
      } else if (target === id) {
        error(
          placeOf(path),
          `Unexpected "${id}" in itself, expected another mechanism`,
          'remove it',
        );
      }
    }
    const cycle = broader.includes(id) ? undefined : findCycle(id, mechanisms);
    // A cycle is reported once, at its first id.
    if (cycle !== undefined && cycle.every((other) => other >= id)) {
      error(
        placeOf('broader'),
        `Unexpected cycle ${cycle.join(' → ')}, expected none`,
        'remove one of these "broader"',
      );
    }
  }
}
