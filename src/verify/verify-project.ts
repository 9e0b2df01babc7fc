import { readCorpus } from '../content/read.ts';
import { BuildError } from '../report/build-error.ts';
import type { Corpus } from '../content/corpus.ts';
import { createContext } from './context.ts';
import { readSeeds } from './read-seeds.ts';
import { type CheckResult, runChecks } from './run-checks.ts';
import { summarize, type VerifySummary } from './summarize.ts';

/** What verify found: `read` comes first; where it fails, no check runs and there is no summary. */
export interface Verification {
  results: CheckResult[];
  summary: VerifySummary | undefined;
  /** Whether any problem is an error. */
  failed: boolean;
}

const hasError = ({ problems }: CheckResult): boolean =>
  problems.some(({ severity }) => severity === 'error');

async function tryRead(root: string): Promise<Corpus | BuildError> {
  try {
    return await readCorpus(root);
  } catch (error) {
    if (error instanceof BuildError) return error;
    throw error;
  }
}

/** Reads the project at `root` and runs every check on it. Never throws for what content does wrong. */
export async function verifyProject(
  root: string,
  now: () => number = () => performance.now(),
): Promise<Verification> {
  const start = now();
  const corpus = await tryRead(root);
  const isUnread = corpus instanceof BuildError;
  const problems = isUnread ? [...corpus.problems] : [];
  const read: CheckResult = { id: 'read', problems, milliseconds: now() - start };
  if (isUnread) return { results: [read], summary: undefined, failed: true };
  const prepare = now();
  const context = createContext(corpus, await readSeeds(root));
  const resolve: CheckResult = { id: 'resolve', problems: [], milliseconds: now() - prepare };
  const results = [read, resolve, ...runChecks(context, now)];
  return { results, summary: summarize(context), failed: results.some(hasError) };
}
