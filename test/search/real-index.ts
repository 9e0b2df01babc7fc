import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from '../../src/content/corpus.ts';
import { readCorpus } from '../../src/content/read.ts';
import { writeSearch } from '../../src/search/index-stage.ts';
import { openSearch } from './open-search.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The index of the real corpus, without pages, and a client that reads it. */
export interface RealIndex extends ReturnType<typeof openSearch>, AsyncDisposable {
  corpus: Corpus;
  /** Where the index lies. */
  folder: string;
}

export async function openRealIndex(): Promise<RealIndex> {
  const corpus = await readCorpus(ROOT);
  const folder = await mkdtemp(join(tmpdir(), 'search-real-'));
  await writeSearch(corpus, folder);
  const opened = openSearch(folder);
  return {
    ...opened,
    corpus,
    folder,
    async [Symbol.asyncDispose]() {
      opened.restore();
      await rm(folder, { recursive: true });
    },
  };
}
