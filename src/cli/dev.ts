import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { dev } from 'astro';
import { parsePort } from './port.ts';
import { ROOT } from './paths.ts';
import { runCommand } from './stage.ts';
import { watchFolders } from './watch-folders.ts';

const NORMALIZE_INPUT = ['seeds', 'src/normalize'].map((folder) => join(ROOT, folder));

/** Runs a command of `src/cli` in a process of its own, so that changed code is read anew. */
function runApart(script: string, ...args: string[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const command = [join('src/cli', script), ...args];
  spawn(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).once('close', () => {
    resolve(undefined);
  });
  return promise;
}

/** Serves the pages with Astro; normalizes again when seeds or rules change, verifies when content does. */
async function develop(): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const port = parsePort(process.argv.slice(2), process.env);
  const normalize = (): Promise<void> => runApart('normalize.ts');
  await normalize();
  watchFolders(NORMALIZE_INPUT, normalize);
  void runApart('verify.ts', '--watch');
  await dev({ root: ROOT, server: { port } });
}

await runCommand(develop);
