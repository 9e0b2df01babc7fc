import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildError } from '../report/build-error.ts';
import { formatVerification } from '../verify/format-verification.ts';
import { formatSummary } from '../verify/summarize.ts';
import { verifyProject } from '../verify/verify-project.ts';
import { ROOT } from './paths.ts';
import { runCommand } from './stage.ts';

const WATCHED = ['content', 'seeds'];
/** Editors write a file in several steps: changes that come this close together are one. */
const SETTLE_MILLISECONDS = 60;

/** The stage of the build: verifies the project at `root`, gives its figures; throws a BuildError with every problem. */
export async function verifyStage(root: string): Promise<string> {
  const { results, summary, failed } = await verifyProject(root);
  if (failed || summary === undefined) {
    throw new BuildError(
      'verify',
      results.flatMap(({ problems }) => problems),
    );
  }
  return formatSummary(summary);
}

async function verifyOnce(root: string): Promise<boolean> {
  const verification = await verifyProject(root);
  console.log(formatVerification(verification));
  return !verification.failed;
}

/** Verifies again after each change below `content/` or `seeds/`, one run at a time, until it is stopped. */
function verifyOnChange(root: string): void {
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running) schedule();
      else void run();
    }, SETTLE_MILLISECONDS);
  };
  const run = async (): Promise<void> => {
    running = true;
    console.log('\nchanged: verifying again');
    await runCommand(async () => void (await verifyOnce(root)));
    running = false;
  };
  for (const folder of WATCHED.map((name) => join(root, name)).filter(existsSync)) {
    watch(folder, { recursive: true }, schedule);
  }
  console.log('watching content/ and seeds/; Ctrl-C stops');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      watch: { type: 'boolean', default: false },
      root: { type: 'string', default: ROOT },
    },
  });
  await runCommand(async () => {
    const passed = await verifyOnce(values.root);
    if (values.watch) verifyOnChange(values.root);
    else if (!passed) process.exitCode = 1;
  });
}
