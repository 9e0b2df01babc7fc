import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type StopWatching, watchFolders } from '../../src/cli/watch-folders.ts';

/** Long: a loaded machine may take its time, and nothing waits for it in vain. */
const WAIT = { timeout: 20_000 };
let folder = '';
let stop: StopWatching = () => undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gazetteer-watch-'));
});
afterEach(async () => {
  stop();
  await rm(folder, { recursive: true });
});

const change = (name: string): Promise<void> => writeFile(join(folder, name), 'x');

it('runs after a change; a folder that is not there is no error', async () => {
  const run = vi.fn(() => Promise.resolve());
  stop = watchFolders([folder, join(folder, 'absent')], run);
  await change('a');
  await expect.poll(() => run.mock.calls.length, WAIT).toBeGreaterThan(0);
}, 120_000);

it('never runs twice at once, and once more for what changed during a run', async () => {
  const runs: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const run = async (): Promise<void> => {
    most = Math.max(most, (running += 1));
    await new Promise<void>((resolve) => runs.push(resolve));
    running -= 1;
  };
  stop = watchFolders([folder], run);
  await change('a');
  await expect.poll(() => runs.length, WAIT).toBe(1);
  await change('b');
  // The change is noticed while the first run stands still; releasing it early would only make one run of two.
  await new Promise((resolve) => setTimeout(resolve, 300));
  runs[0]?.();
  await expect.poll(() => runs.length, WAIT).toBeGreaterThan(1);
  expect(most).toBe(1);
  runs.forEach((release) => {
    release();
  });
}, 120_000);
