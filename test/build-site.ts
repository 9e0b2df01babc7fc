import { openBrowser } from '../src/cli/browser.ts';
import { runBuild } from './run-build.ts';

/**
 * Builds `dist` once, in a process of its own, before the tests that read it.
 * `GAZETTEER_DIST=keep` takes the site as it lies there, while working on one test.
 */
export default async function setup(): Promise<void> {
  if (process.env['GAZETTEER_DIST'] !== 'keep') runBuild();
  // The packaged browser unpacks itself at its first start: once here, not in several workers at once.
  const browser = await openBrowser();
  await browser.close();
}
