import type { Problem } from '../../src/report/problem.ts';
import { type Check, createContext } from '../../src/verify/context.ts';
import { createCorpus, createSeeds, type FileChanges } from '../corpus-factory.ts';

/** Problems that one check finds in the tiny world with changes. */
export function runCheck(
  run: Check['run'],
  changes: FileChanges = {},
  seeds: ReadonlyMap<string, Uint8Array> = createSeeds(),
): Problem[] {
  const problems: Problem[] = [];
  run(createContext(createCorpus(changes), seeds), (problem) => void problems.push(problem));
  return problems;
}

/** Each problem as `file:line message`, for assertions. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ place, message }) => `${place.file}:${place.line ?? ''} ${message}`);
}
