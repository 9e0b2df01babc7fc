import { cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Corpus } from '../../content/corpus.ts';
import { collectNames } from '../../search/collect-names.ts';
import { writeSearch, writeSearched } from '../../search/index-stage.ts';
import type { SearchPage } from '../../search/records.ts';
import { createSiteServer, listen } from '../../site/server.ts';
import { ROOT } from '../paths.ts';
import { listPages, toPlaces } from './bench-pages.ts';
import { copyClient } from './copy-client.ts';
import { createByteCounter } from './count-bytes.ts';
import { measureAnswers, typeIntoOurs, typeIntoPagefind } from './first-answer.ts';
import { listLabelQueries } from './label-queries.ts';
import { type Answered, askOurs, askPagefind } from './measure.ts';
import { indexByDefault } from './pagefind-default.ts';
import { writePlainPages } from './plain-pages.ts';
import { createRandom } from './random.ts';
import { type Measured, toMeasured } from './score.ts';
import { findTruth, pickPhrases, type Phrase, type Place } from './truth.ts';

const SEED = 20_161_231;
const CLIENT = 'src/cli/bench-search/client-entry.ts';
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

/** What is asked of both engines. */
interface Questions {
  phrases: Phrase[];
  labels: ReturnType<typeof listLabelQueries>;
  raws: string[];
}

function listQuestions(corpus: Corpus, places: readonly Place[], count: number): Questions {
  const phrases = findTruth(places, pickPhrases(places, count, createRandom(SEED)));
  const labels = listLabelQueries(collectNames(corpus));
  return { phrases, labels, raws: [...phrases, ...labels].map(({ raw }) => raw) };
}

/**
 * Measures both engines on the same pages. `site` is a folder of built pages, from which our search page is taken;
 * everything else is made in a temporary folder.
 */
export async function benchSize(
  browser: Browser,
  corpus: Corpus,
  site: string,
  size: number,
  phraseCount: number,
): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gazetteer-bench-search-'));
  const pages = listPages(corpus, size, SEED);
  const places = toPlaces(pages);
  const { phrases, labels, raws } = listQuestions(corpus, places, phraseCount);
  await writePlainPages(pages, folder);
  const [urls, pagefindTime] = await time(() => indexByDefault(folder));
  const [, oursTime] = await time(() => writeOurs(corpus, pages, folder));
  const module = await copyClient(ROOT, CLIENT, folder);
  for (const part of ['_astro', 'search/index.html']) {
    await mkdir(join(folder, part, '..'), { recursive: true });
    await cp(join(site, part), join(folder, part), { recursive: true });
  }
  const server = createSiteServer(folder);
  const countBytes = createByteCounter(server);
  const address = `${await listen(server, 0)}/search/`;
  const firstTwo = raws.slice(0, 2);
  const measure = async (
    engine: Measured['engine'],
    ask: (page: Page) => Promise<Answered[]>,
    type: typeof typeIntoOurs,
    buildTime: number,
  ): Promise<Measured> => {
    const bytes = await measureAnswers(browser, address, firstTwo, type, countBytes);
    await using context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    const answered = await ask(page);
    const disk = await measureFolder(join(folder, engine === 'ours' ? 'search' : 'pagefind'));
    const counts = { sources: size, paragraphs: places.length };
    return toMeasured({ engine, ...counts, bytes, disk, buildTime }, phrases, labels, answered);
  };
  try {
    return [
      await measure(
        'ours',
        (page) => askOurs(page, module, raws, phrases.length),
        typeIntoOurs,
        oursTime,
      ),
      await measure(
        'Pagefind',
        (page) => askPagefind(page, raws, urls),
        typeIntoPagefind,
        pagefindTime,
      ),
    ];
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  }
}
