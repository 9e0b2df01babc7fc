import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../content/read.ts';
import { benchSize } from './bench-search/bench-size.ts';
import type { Measured } from './bench-search/score.ts';
import { writePage, writeTable } from './bench-search/write-table.ts';
import { toSourceCount } from './bench-search/generate.ts';
import { openBrowser } from './browser.ts';
import { buildPagesStage } from './build-pages.ts';
import { ROOT } from './paths.ts';

/** The real sources; 5,000 paragraphs, for which the limits are set; then many more. */
const SIZES = [10, toSourceCount(5000), 1000, 5000];
const PHRASES = 500;
const PAGE = 'docs/search-bench.md';

/**
 * Measures search at four sizes beside Pagefind's default, prints the table and writes it for the README.
 * Sizes given behind `search` are measured alone, and only printed.
 */
export async function benchSearch(asked: readonly string[] = process.argv.slice(3)): Promise<void> {
  const sizes = asked.length === 0 ? SIZES : asked.map(Number);
  const corpus = await readCorpus(ROOT);
  const folder = await mkdtemp(join(tmpdir(), 'gazetteer-bench-site-'));
  const browser = await openBrowser();
  const measured: Measured[] = [];
  try {
    const site = join(folder, 'dist');
    await buildPagesStage(ROOT, site, join(folder, 'cache'));
    for (const size of sizes) {
      console.log(`${size} sources …`);
      measured.push(...(await benchSize(browser, corpus, site, size, PHRASES)));
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
  const machine = `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`;
  const names = corpus.mechanisms.size + corpus.counties.size;
  console.log(`${writeTable(measured)}\n\n${machine}`);
  if (asked.length === 0) {
    await writeFile(join(ROOT, PAGE), writePage(measured, { phrases: PHRASES, names, machine }));
  }
}
