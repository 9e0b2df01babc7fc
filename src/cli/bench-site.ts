import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measurePages, type PageWeight } from '../site/page-weight.ts';
import { selectPagePerType } from '../site/page-types.ts';
import { readSite } from '../site/read-site.ts';
import { buildSite } from './build.ts';
import { ROOT } from './paths.ts';
import { toSeconds } from './stage.ts';

const toKibibytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

const toRow = (page: PageWeight) => ({
  page: page.path,
  elements: page.elements,
  html: toKibibytes(page.htmlBytes),
  'html sent': toKibibytes(page.htmlBrotliBytes),
  assets: page.assets,
  'assets sent': toKibibytes(page.assetBrotliBytes),
});

/** Builds into a temporary folder and prints the time of each stage and what each type of page weighs. */
export async function benchSite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-bench-'));
  try {
    const dist = join(folder, 'dist');
    const timings = await buildSite(ROOT, dist);
    console.table(timings.map((t) => ({ stage: t.name, time: toSeconds(t.milliseconds) })));
    const site = readSite(dist);
    const chosen = new Set(selectPagePerType(site.pages.keys()));
    console.table(
      measurePages(site)
        .filter(({ path }) => chosen.has(path))
        .map(toRow),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
