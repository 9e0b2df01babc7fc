import { execFileSync } from 'node:child_process';
import { openBrowser } from '../src/cli/browser.ts';
import { ROOT } from '../src/cli/paths.ts';

/**
 * Builds `dist` once, in a process of its own, before the tests that read it.
 * `GAZETTEER_DIST=keep` takes the site as it lies there, while working on one test.
 */
export default async function setup(): Promise<void> {
  if (process.env['GAZETTEER_DIST'] !== 'keep') {
    execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: ROOT, stdio: 'inherit' });
  }
  // The packaged browser unpacks itself at its first start: once here, not in several workers at once.
  const browser = await openBrowser();
  await browser.close();
}
