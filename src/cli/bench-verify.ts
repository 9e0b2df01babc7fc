import { verifyProject } from '../verify/verify-project.ts';
import { ROOT } from './paths.ts';
import { toSeconds } from './stage.ts';

/** Prints the time of reading the corpus and of each check, the slowest first. */
export async function benchVerify(): Promise<void> {
  const started = performance.now();
  const { results } = await verifyProject(ROOT);
  const all = performance.now() - started;
  const slowestFirst = results.toSorted((a, b) => b.milliseconds - a.milliseconds);
  console.table(
    slowestFirst.map(({ id, milliseconds, problems }) => ({
      check: id,
      time: toSeconds(milliseconds),
      problems: problems.length,
    })),
  );
  console.log(`${String(results.length)} checks, all: ${toSeconds(all)}`);
}
