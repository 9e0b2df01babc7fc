import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../content/corpus.ts';
import { collectNames } from '../../search/collect-names.ts';
import { writeSearch, writeSearched } from '../../search/index-stage.ts';
import type { SearchPage } from '../../search/records.ts';
import { ROOT } from '../paths.ts';
import { copyClient } from './copy-client.ts';
import { indexByDefault } from './pagefind-default.ts';
import { writePlainPages } from './plain-pages.ts';

const CLIENT = 'src/cli/bench-search/client-entry.ts';
/** What our search page needs of the built site. */
const SITE_PARTS = ['_astro', 'search/index.html'];

/** One engine, laid out in the folder. */
export interface LaidEngine {
  /** Milliseconds that its index took. */
  buildTime: number;
  /** Bytes of its index. */
  disk: number;
}

/** Both engines in one folder, ready to be served. */
export interface LaidEngines {
  ours: LaidEngine;
  pagefind: LaidEngine;
  /** Address of our client's module. */
  module: string;
  /** Pagefind's names of pages to ours. */
  urls: ReadonlyMap<string, string>;
}

async function measureFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function time<T>(run: () => Promise<T>): Promise<[result: T, milliseconds: number]> {
  const start = performance.now();
  const result = await run();
  return [result, performance.now() - start];
}

/** Writes our index: the whole of it at the corpus's own size, names and texts beyond. */
async function writeOurs(
  corpus: Corpus,
  pages: readonly SearchPage[],
  folder: string,
): Promise<void> {
  const names = collectNames(corpus);
  if (pages.some(({ path }) => path.startsWith('/sources/gen-'))) {
    const facets = names.map(() => ({ units: [], category: null }));
    await writeSearched({ pages, names, figures: [], facets, hasFigureRows: false }, folder);
  } else {
    await writeSearch(corpus, folder);
  }
}

/** Copies our search page from the built site. */
async function copySearchPage(site: string, folder: string): Promise<void> {
  for (const part of SITE_PARTS) {
    await mkdir(join(folder, part, '..'), { recursive: true });
    await cp(join(site, part), join(folder, part), { recursive: true });
  }
}

/** Writes the pages, both indexes and both clients into the folder; `site` is a folder of built pages. */
export async function layEngines(
  corpus: Corpus,
  pages: readonly SearchPage[],
  site: string,
  folder: string,
): Promise<LaidEngines> {
  await writePlainPages(pages, folder);
  const [urls, pagefindTime] = await time(() => indexByDefault(folder));
  const [, oursTime] = await time(() => writeOurs(corpus, pages, folder));
  const oursDisk = await measureFolder(join(folder, 'search'));
  const pagefindDisk = await measureFolder(join(folder, 'pagefind'));
  const module = await copyClient(ROOT, CLIENT, folder);
  await copySearchPage(site, folder);
  return {
    ours: { buildTime: oursTime, disk: oursDisk },
    pagefind: { buildTime: pagefindTime, disk: pagefindDisk },
    module,
    urls,
  };
}
