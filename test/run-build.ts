import { execFileSync, type StdioOptions } from 'node:child_process';
import { DIST, ROOT } from '../src/cli/paths.ts';

/** The variables by which the test runner tells tools that they are under test. */
const RE_TEST_RUNNER = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;

/** Builds the site in a process of its own, as `npm run build` does, untouched by the test runner. */
export function runBuild(
  dist: string = DIST,
  env: NodeJS.ProcessEnv = {},
  stdio: StdioOptions = 'inherit',
): void {
  const own = Object.entries(process.env).filter(([name]) => !RE_TEST_RUNNER.test(name));
  execFileSync(process.execPath, ['src/cli/build.ts', '--out', dist], {
    cwd: ROOT,
    env: { ...Object.fromEntries(own), ...env },
    stdio,
  });
}
