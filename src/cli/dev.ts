import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { parsePort } from './port.ts';
import { ROOT } from './paths.ts';
import { runCommand } from './stage.ts';

/** Editors save in several steps; wait until they are done. */
const QUIET_MS = 150;

/** Runs a command of `src/cli` in a process of its own, so that changed code is read anew. */
function runApart(script: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const child = spawn(process.execPath, [join('src/cli', script)], { cwd: ROOT, stdio: 'inherit' });
  child.once('close', () => {
    resolve(undefined);
  });
  return promise;
}

/** Calls `run` after changes below the folders; changes during a run lead to one more run. */
function onChange(folders: readonly string[], run: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  for (const folder of folders) {
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (last = last.then(run)), QUIET_MS);
    });
  }
}

/** Serves the pages with Astro; normalizes again when seeds or rules change, verifies when content does. */
async function develop(): Promise<void> {
  const port = parsePort(process.argv.slice(2), process.env);
  const verify = () => runApart('verify.ts');
  const normalize = () => runApart('normalize.ts');
  await normalize();
  await verify();
  onChange(['seeds', 'src/normalize'], normalize);
  onChange(['content', 'src/verify'], verify);
  await dev({ root: ROOT, server: { port } });
}

await runCommand(develop);
