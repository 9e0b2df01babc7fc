import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { swapFolder } from '../../src/cli/swap-folder.ts';

let parent: string;
let target: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'gazetteer-swap-'));
  target = join(parent, 'dist');
  mkdirSync(target);
  writeFileSync(join(target, 'old.html'), 'old');
});

afterEach(() => {
  rmSync(parent, { recursive: true });
});

it('puts the new folder in the place of the old one and leaves nothing beside it', async () => {
  await swapFolder(target, async (next) => {
    writeFileSync(join(next, 'new.html'), 'new');
    expect(readFileSync(join(target, 'old.html'), 'utf8')).toBe('old');
  });
  expect(readdirSync(target)).toEqual(['new.html']);
  expect(readdirSync(parent)).toEqual(['dist']);
});

it('keeps the old folder when filling fails', async () => {
  const failing = swapFolder(target, async (next) => {
    writeFileSync(join(next, 'half.html'), '');
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(readdirSync(target)).toEqual(['old.html']);
  expect(readdirSync(parent)).toEqual(['dist']);
});
