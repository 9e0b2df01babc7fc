import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildError } from '../report/build-error.ts';
import { formatVerification } from '../verify/format-verification.ts';
import { formatSummary } from '../verify/summarize.ts';
import { verifyProject } from '../verify/verify-project.ts';
import { ROOT } from './paths.ts';
import { runCommand } from './stage.ts';
import { watchFolders } from './watch-folders.ts';

const WATCHED = ['content', 'seeds'];

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
  const folders = WATCHED.map((name) => join(root, name));
  watchFolders(folders, async () => {
    console.log('\nchanged: verifying again');
    await runCommand(async () => void (await verifyOnce(root)));
  });
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
