import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSources } from '../../src/cli/bench-search/generate.ts';
import { createRandom } from '../../src/cli/bench-search/random.ts';
import { findTruth, pickPhrases, type Place } from '../../src/cli/bench-search/truth.ts';
import { writeSearched } from '../../src/search/index-stage.ts';
import type { SearchPage } from '../../src/search/records.ts';
import { openSearch } from './open-search.ts';

const REAL = ['全县选派干部驻村帮扶贫困户，落实帮扶资金1600多万元。建立干部召回管理机制。'];
const SOURCES = 700;
const PHRASES = 25;
/** Some two megabytes of text are written and read. */
const PATIENCE = 60_000;

let folder: string;
let opened: ReturnType<typeof openSearch>;
let pages: SearchPage[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-large-'));
  pages = generateSources(REAL, SOURCES, 7);
  const searched = { pages, names: [], figures: [], facets: [], hasFigureRows: false };
  const index = await writeSearched(searched, folder);
  expect(index.shards).toBeGreaterThan(0);
  opened = openSearch(folder);
}, PATIENCE);
afterAll(async () => {
  opened.restore();
  await rm(folder, { recursive: true });
});

describe('a corpus that is too large to be read whole', () => {
  test(
    'is searched exactly, by its keys',
    async () => {
      const places: Place[] = pages.flatMap(({ path, records }) =>
        records.map(({ text, sentences: [first] }) => ({
          page: path,
          paragraph: first?.[0] ?? '',
          text,
        })),
      );
      for (const { raw, paragraphs } of findTruth(
        places,
        pickPhrases(places, PHRASES, createRandom(7)),
      )) {
        const { exact } = await (await opened.search(raw, { isThorough: true })).rest();
        const found = exact.map(
          ({ page, record }) => `${page.path} ${record.sentences[0]?.[0] ?? ''}`,
        );
        expect(new Set(found), raw).toEqual(paragraphs);
      }
    },
    PATIENCE,
  );

  test('never asks for more files at once than a browser grants', async () => {
    const { search, mostAtOnce, restore } = openSearch(folder);
    await (await search('干部', { isThorough: true })).rest();
    expect(mostAtOnce()).toBeGreaterThan(10);
    expect(mostAtOnce()).toBeLessThan(200);
    restore();
  });

  test('shows the first answers before all texts are read, and says that there are more', async () => {
    const { asked, search, restore } = openSearch(folder);
    const { hits, unread } = await (await search('干部')).rest();
    expect(hits.length).toBeGreaterThan(8);
    expect(unread).toBeGreaterThan(0);
    expect(asked.filter((path) => path.includes('/texts/')).length).toBeLessThan(8);
    expect(asked.filter((path) => path.includes('/keys/')).length).toBeLessThan(8);
    restore();
  });
});
