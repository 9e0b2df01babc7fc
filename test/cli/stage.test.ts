import { expect, it, vi } from 'vitest';
import { runStages, type Stage } from '../../src/cli/stage.ts';

function createEffects() {
  const lines: string[] = [];
  let time = 0;
  return { lines, log: (line: string) => void lines.push(line), now: () => (time += 1250) };
}

const stage = (name: string, run: () => Promise<string>): Stage => ({ name, doing: 'doing', run });

it('says what each stage does, how long it took and what it found, in order', async () => {
  const effects = createEffects();
  const stages = [stage('one', async () => '2 things'), stage('two', async () => '3 things')];
  const timings = await runStages(stages, effects);
  expect(effects.lines).toEqual([
    'one: doing',
    'one: 1.25 s, 2 things',
    'two: doing',
    'two: 1.25 s, 3 things',
  ]);
  expect(timings).toEqual([
    { name: 'one', milliseconds: 1250 },
    { name: 'two', milliseconds: 1250 },
  ]);
});

it('stops at the first stage that fails', async () => {
  const after = vi.fn(async () => '');
  const stages = [stage('bad', () => Promise.reject(new Error('broken'))), stage('after', after)];
  await expect(runStages(stages, createEffects())).rejects.toThrow('broken');
  expect(after).not.toHaveBeenCalled();
});
