import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportStage } from '../../src/exports/export-stage.ts';
import { checkOpenData } from '../contract/checkers/check-open-data.ts';
import { readOpenData } from '../contract/checkers/open-data.ts';
import { createFiles, SEED_NAME, SEED_TEXT } from '../corpus-factory.ts';

let folder: string;

function writeProject(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-exports-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('exportStage', () => {
  it('writes open data that the independent checkers accept, and copies the seed byte for byte', async () => {
    writeProject(new Map([...createFiles(), [`seeds/${SEED_NAME}`, SEED_TEXT]]));
    const dist = join(folder, 'dist');
    expect(await exportStage(folder, dist)).toMatch(/^15 files, 1 seeds, \d+ annotations$/u);
    expect(checkOpenData(readOpenData(dist))).toEqual([]);
    expect(readFileSync(join(dist, 'seeds', SEED_NAME), 'utf8')).toBe(SEED_TEXT);
  });

  it('writes nothing where a quotation is not found', async () => {
    const files = createFiles();
    const path = 'content/figures/tiny.yaml';
    files.set(path, (files.get(path) ?? '').replace('减少至4339人\n', '减少至4338人\n'));
    writeProject(files);
    const written: string[] = [];
    const effects = {
      write: (file: string) => void written.push(file),
      copy: (_: string, to: string) => void written.push(to),
    };
    await expect(exportStage(folder, join(folder, 'dist'), effects)).rejects.toThrow('4338');
    expect(written).toEqual([]);
  });
});
