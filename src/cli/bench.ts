import { runCommand } from './stage.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: npm run bench [-- normalize]
  (nothing)   build the site aside; the time of each stage and what each type of page weighs
  normalize   restore a corpus of damaged texts; speed, memory and error rates`;

/** Loads only what is measured, so that the memory of one bench is not that of the other. */
async function bench(): Promise<void> {
  const [which] = process.argv.slice(2);
  if (which === undefined) await (await import('./bench-site.ts')).benchSite();
  else if (which === 'normalize') (await import('./bench-normalize.ts')).benchNormalize();
  else throw new UsageError(`Unexpected bench "${which}", expected one of these\n${USAGE}`);
}

await runCommand(bench);
