import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HTML_LANG } from '../site/html-lang.ts';
import { selectLongestPages } from '../site/longest-pages.ts';
import { toPageLang } from '../site/page-types.ts';
import { readSite, type Site, type SitePage } from '../site/read-site.ts';
import { createSiteServer, listen } from '../site/server.ts';
import { auditPage, type PageAudit } from './bench-pages/audit-page.ts';
import { toBarePage } from './bench-pages/bare-page.ts';
import {
  type MeasuredPage,
  writeLine,
  writeLosses,
  writePage,
  writeTable,
} from './bench-pages/write-table.ts';
import { openBrowser } from './browser.ts';
import { DIST, ROOT } from './paths.ts';
import { UsageError } from './usage-error.ts';

const PAGE = 'docs/page-bench.md';
const DEFAULT_RUNS = '3';

/** A port that nobody holds now: Lighthouse speaks to the browser through one. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.listen(0, '127.0.0.1', () => {
    resolve(undefined);
  });
  await promise;
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new TypeError('Unexpected pipe');
  return address.port;
}

/** The longest English page of each type, or the pages that were asked for. */
function selectPages(site: Site, asked: readonly string[]): SitePage[] {
  const isEnglish = (path: string): boolean => toPageLang(path) === 'en';
  const paths = asked.length > 0 ? asked : selectLongestPages(site).filter(isEnglish);
  return paths.map((path) => {
    const page = site.pages.get(path);
    if (page === undefined) {
      throw new UsageError(`Unexpected page "${path}", expected one that is built: npm run build`);
    }
    return page;
  });
}

async function writeBarePages(pages: readonly SitePage[], folder: string): Promise<void> {
  for (const page of pages) {
    const file = join(folder, page.file);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, toBarePage(page, HTML_LANG[toPageLang(page.path)]));
  }
}

/** Audits an address several times, one after the other; gives the run whose LCP is the median. */
async function auditRepeatedly(url: string, port: number, runs: number): Promise<PageAudit> {
  const audits: PageAudit[] = [];
  for (let run = 0; run < runs; run += 1) audits.push(await auditPage(url, port));
  audits.sort((a, b) => a.lcp - b.lcp);
  return audits[Math.floor(runs / 2)] as PageAudit;
}

async function measureAll(site: Site, pages: SitePage[], bare: string, runs: number) {
  const port = await findFreePort();
  const browser = await openBrowser([
    `--remote-debugging-port=${String(port)}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ]);
  const servers = [createSiteServer(site.dist), createSiteServer(bare)] as const;
  const [ours, peer] = await Promise.all(servers.map((server) => listen(server, 0)));
  const measured: MeasuredPage[] = [];
  try {
    for (const { path, elements } of pages) {
      console.log(`${String(measured.length + 1)} of ${String(pages.length)}: ${path}`);
      const page = {
        path,
        elements: elements.length,
        ours: await auditRepeatedly(`${String(ours)}${path}`, port, runs),
        bare: await auditRepeatedly(`${String(peer)}${path}`, port, runs),
      };
      measured.push(page);
      console.log([writeLine(page), ...page.ours.lost].join('\n'));
    }
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
  return measured;
}

/**
 * Runs Lighthouse on one page of each type of the built site, beside bare HTML, prints the table and writes it
 * for the README. Addresses given behind `pages` are measured alone, and only printed unless `--write` is given.
 */
export async function benchPages(args: readonly string[] = process.argv.slice(3)): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dist: { type: 'string', default: DIST },
      runs: { type: 'string', default: DEFAULT_RUNS },
      write: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  const site = readSite(values.dist);
  const pages = selectPages(site, positionals);
  if (pages.length === 0) throw new UsageError(`Unexpected empty ${site.dist}: npm run build`);
  const bare = await mkdtemp(join(tmpdir(), 'gazetteer-bare-'));
  try {
    await writeBarePages(pages, bare);
    const measured = await measureAll(site, pages, bare, runs);
    console.log(`${writeTable(measured)}\n\n${writeLosses(measured)}`);
    if (positionals.length > 0 && !values.write) return;
    await writeFile(join(ROOT, PAGE), writePage(measured, availableParallelism(), runs));
  } finally {
    await rm(bare, { recursive: true });
  }
}
