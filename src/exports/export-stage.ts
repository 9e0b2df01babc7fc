import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCorpus } from '../content/read.ts';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import { BuildError } from '../report/build-error.ts';
import { compareCodePoints } from './export-file.ts';
import { exportsOf } from './exports.ts';

/** How files come to lie in the output; tests pass their own. */
export interface ExportEffects {
  write: (file: string, body: string) => void;
  copy: (from: string, to: string) => void;
}

const FILES: ExportEffects = {
  write(file, body) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  },
  copy(from, to) {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  },
};

/**
 * Writes the open data of the project at `root` below `outDir`, and copies the seeds that it points
 * into, byte for byte. Gives one line of figures. Throws a BuildError where content or evidence is flawed.
 */
export async function exportStage(
  root: string,
  outDir: string,
  effects: ExportEffects = FILES,
): Promise<string> {
  const corpus = await readCorpus(root);
  const { records, problems } = collectEvidence(corpus);
  if (problems.some(({ severity }) => severity === 'error'))
    throw new BuildError('exports', problems);
  const files = exportsOf(corpus, records);
  for (const { path, body } of files) effects.write(join(outDir, path), body);
  const seeds = [...new Set([...corpus.sources.values()].map(({ seed }) => seed))].sort(
    compareCodePoints,
  );
  for (const seed of seeds) effects.copy(join(root, 'seeds', seed), join(outDir, 'seeds', seed));
  return `${files.length} files, ${seeds.length} seeds, ${records.length} annotations`;
}
