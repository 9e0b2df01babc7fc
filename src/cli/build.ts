import { parseArgs } from 'node:util';
import { citeStage } from '../cite/cite-stage.ts';
import { exportStage } from '../exports/export-stage.ts';
import { diskEffects } from '../normalize/effects.ts';
import { normalizeSeeds } from '../normalize/normalize.ts';
import { indexStage } from '../search/index-stage.ts';
import { readSite, type Site } from '../site/read-site.ts';
import { socialStage } from '../social/social-stage.ts';
import { buildPagesStage } from './build-pages.ts';
import { checkDistStage } from './check-dist.ts';
import { machineStage } from './machines.ts';
import { DIST, ROOT } from './paths.ts';
import { runCommand, runStages, type Stage, type Timing, toSeconds } from './stage.ts';
import { swapFolder } from './swap-folder.ts';
import { verifyStage } from './verify.ts';

/** The stage's one line of figures says what these lines would. */
const SILENT = (): void => undefined;

async function normalizeStage(root: string): Promise<string> {
  const sources = await normalizeSeeds(diskEffects(root, SILENT));
  return `${sources.length} sources`;
}

/** What happens when you run `npm run build`, in order. `next` becomes `dist` when all stages are green. */
function listStages(root: string, next: string): Stage[] {
  let read: Site | undefined;
  /** The pages as Astro left them, parsed once for the stages that read them. */
  const readPages = (): Site => (read ??= readSite(next));
  return [
    {
      name: 'normalize',
      doing: 'seeds → content/sources',
      run: () => normalizeStage(root),
    },
    {
      name: 'verify',
      doing: 'quotations, kinds of sentences, languages',
      run: () => verifyStage(root),
    },
    {
      name: 'pages',
      doing: 'content → HTML, with Astro',
      run: () => buildPagesStage(root, next, `${next}.cache`),
    },
    {
      name: 'exports',
      doing: 'content → data in open formats',
      run: () => exportStage(root, next),
    },
    {
      name: 'cite',
      doing: 'pages → BibTeX and CSL-JSON',
      run: () => citeStage(root, readPages()),
    },
    {
      name: 'machines',
      doing: 'pages → map of the site, llms.txt, manifests, feed',
      run: () => machineStage(root, readPages()),
    },
    {
      name: 'social',
      doing: 'content → images for shared links',
      run: () => socialStage(root, next),
    },
    {
      name: 'index',
      doing: 'content → search index',
      run: () => indexStage(root, next),
    },
    {
      name: 'check',
      doing: 'links, fragments, policy and languages of every page',
      run: async () => checkDistStage(next),
    },
  ];
}

/** Builds the site into `dist`; a failed build leaves the old one in place. Returns each stage's time. */
export async function buildSite(root: string = ROOT, dist: string = DIST): Promise<Timing[]> {
  let timings: Timing[] = [];
  await swapFolder(dist, async (next) => {
    timings = await runStages(listStages(root, next));
  });
  const total = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  console.log(`built: ${toSeconds(total)}, ${dist}`);
  return timings;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: DIST } } });
  await runCommand(async () => {
    await buildSite(ROOT, values.out);
  });
}
