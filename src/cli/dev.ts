import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { parsePort } from './port.ts';
import { ROOT } from './paths.ts';
import { runCommand } from './stage.ts';

/** Editors save in several steps; wait until they are done. */
const QUIET_MILLISECONDS = 150;
const NORMALIZE_INPUT = ['seeds', 'src/normalize'];

/** Runs a command of `src/cli` in a process of its own, so that changed code is read anew. */
function runApart(script: string, ...args: string[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const command = [join('src/cli', script), ...args];
  spawn(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).once('close', () => {
    resolve(undefined);
  });
  return promise;
}

/** Calls `run` after changes below the folders, one run at a time. */
function onChange(folders: readonly string[], run: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  for (const folder of folders) {
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (last = last.then(run)), QUIET_MILLISECONDS);
    });
  }
}

/** Serves the pages with Astro; normalizes again when seeds or rules change, verifies when content does. */
async function develop(): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const port = parsePort(process.argv.slice(2), process.env);
  const normalize = (): Promise<void> => runApart('normalize.ts');
  await normalize();
  onChange(NORMALIZE_INPUT, normalize);
  void runApart('verify.ts', '--watch');
  await dev({ root: ROOT, server: { port } });
}

await runCommand(develop);
