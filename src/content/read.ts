import { BuildError } from '../report/build-error.ts';
import type { Problem } from '../report/problem.ts';
import type { Corpus } from './corpus.ts';
import { loadFiles } from './load-files.ts';
import { parseCorpus } from './parse-corpus.ts';

/**
 * Reads everything under `content/` of the project at `root`, validated once.
 * Throws a BuildError that carries every problem, if there is one.
 */
export async function readCorpus(root: string): Promise<Corpus> {
  const loading: Problem[] = [];
  const files = await loadFiles(root, (problem) => void loading.push(problem));
  const { corpus, problems } = parseCorpus(files);
  const all = [...loading, ...problems];
  if (all.some(({ severity }) => severity === 'error')) throw new BuildError('read', all);
  return corpus;
}
