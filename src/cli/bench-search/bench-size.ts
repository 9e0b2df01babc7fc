import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Corpus } from '../../content/corpus.ts';
import { collectNames } from '../../search/collect-names.ts';
import { createSiteServer, listen } from '../../site/server.ts';
import { listPages, toPlaces } from './bench-pages.ts';
import { createByteCounter } from './count-bytes.ts';
import { measureAnswers, typeIntoOurs, typeIntoPagefind } from './first-answer.ts';
import { listLabelQueries } from './label-queries.ts';
import { type LaidEngine, type LaidEngines, layEngines } from './lay-engines.ts';
import { type Answered, askOurs, askPagefind } from './measure.ts';
import { createRandom } from './random.ts';
import { type Measured, toMeasured } from './score.ts';
import { findTruth, pickPhrases, type Phrase, type Place } from './truth.ts';

/** So many phrases are typed in a row: the first answer, and those that follow. */
const ANSWERS = 11;
const SEED = 20_161_231;

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

/** One engine and how it is asked. */
interface Asking {
  engine: Measured['engine'];
  laid: LaidEngine;
  type: (page: Page, query: string) => Promise<void>;
  ask: (page: Page) => Promise<Answered[]>;
}

function listAskings(
  { ours, pagefind, module, urls }: LaidEngines,
  { phrases, raws }: Questions,
): Asking[] {
  return [
    {
      engine: 'ours',
      laid: ours,
      type: typeIntoOurs,
      ask: (page) => askOurs(page, module, raws, phrases.length),
    },
    {
      engine: 'Pagefind',
      laid: pagefind,
      type: typeIntoPagefind,
      ask: (page) => askPagefind(page, raws, phrases.length, urls),
    },
  ];
}

/** The folder of both engines, as it is served. */
interface Served {
  /** Address of the search page. */
  address: string;
  countBytes: () => number;
}

/** Asks one engine in the browser, first as a reader types, then everything. */
async function measureEngine(
  browser: Browser,
  { address, countBytes }: Served,
  { engine, laid, type, ask }: Asking,
  { phrases, labels, raws }: Questions,
  counts: Pick<Measured, 'sources' | 'paragraphs'>,
): Promise<Measured> {
  const bytes = await measureAnswers(browser, address, raws.slice(0, ANSWERS), type, countBytes);
  await using context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const answered = await ask(page);
  return toMeasured({ engine, ...counts, bytes, ...laid }, phrases, labels, answered);
}

/** Serves a folder while it is used. */
async function withServer<T>(folder: string, use: (served: Served) => Promise<T>): Promise<T> {
  const server = createSiteServer(folder);
  const countBytes = createByteCounter(server);
  try {
    return await use({ address: `${await listen(server, 0)}/search/`, countBytes });
  } finally {
    server.close();
    server.closeAllConnections();
  }
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
  const pages = listPages(corpus, size, SEED);
  const places = toPlaces(pages);
  const questions = listQuestions(corpus, places, phraseCount);
  const counts = { sources: size, paragraphs: places.length };
  const folder = await mkdtemp(join(tmpdir(), 'gazetteer-bench-search-'));
  try {
    const laid = await layEngines(corpus, pages, site, folder);
    return await withServer(folder, async (served) => {
      const measured: Measured[] = [];
      for (const one of listAskings(laid, questions))
        measured.push(await measureEngine(browser, served, one, questions, counts));
      return measured;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
