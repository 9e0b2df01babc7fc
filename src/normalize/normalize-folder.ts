import { BuildError } from '../report/build-error.ts';
import type { Problem } from '../report/problem.ts';
import { findLoneHeading } from './find-lone-heading.ts';
import type { FolderEffects } from './folder-effects.ts';
import { NO_CACHE, type RestorationCache } from './restoration-cache.ts';
import { restoreSeed } from './restore-seed.ts';
import { writeUnlisted } from './write-unlisted.ts';

/** What became of a folder. */
export interface FolderResult {
  seeds: number;
  articles: number;
  /** Seeds whose files were remembered from an earlier run. */
  remembered: number;
  problems: Problem[];
}

interface SeedResult {
  /** None where the seed is bad. */
  files: Map<string, string>;
  isRemembered: boolean;
  problem: Problem | null;
}

async function restore(
  name: string,
  bytes: Uint8Array,
  cache: RestorationCache,
): Promise<SeedResult> {
  const remembered = await cache.get(name, bytes);
  if (remembered !== null) return { files: remembered, isRemembered: true, problem: null };
  const restored = restoreSeed(name, bytes);
  if ('check' in restored) return { files: new Map(), isRemembered: false, problem: restored };
  const files = writeUnlisted(name, restored);
  await cache.put(name, bytes, files);
  return { files, isRemembered: false, problem: null };
}

function noSeeds(): Problem {
  return {
    check: 'normalize-folder',
    severity: 'error',
    place: { file: '--from' },
    message: 'Unexpected folder without seeds, expected files that end in .txt',
    mend: 'Name the folder that holds the seeds.',
  };
}

/**
 * Restores every seed of a folder, each for itself: a bad one is reported, the good ones are written, and
 * what a seed gave earlier and gives no longer is taken away. A seed that cannot be read keeps its files.
 * @returns counts, and every problem.
 */
export async function normalizeFolder(
  effects: FolderEffects,
  cache: RestorationCache = NO_CACHE,
): Promise<FolderResult> {
  const names = await effects.list();
  const result: FolderResult = { seeds: names.length, articles: 0, remembered: 0, problems: [] };
  if (names.length === 0) result.problems.push(noSeeds());
  for (const name of names) {
    try {
      const { files, isRemembered, problem } = await restore(name, await effects.read(name), cache);
      if (problem === null) await effects.write(files);
      else result.problems.push(problem);
      for (const [file, content] of files) {
        const heading = file.endsWith('.md') ? findLoneHeading(content) : null;
        if (heading !== null)
          effects.log(`${file}: possible further article under heading “${heading}”`);
      }
      for (const stale of await effects.removeBeyond(name, files.size / 2))
        effects.log(`removed: ${stale}, which ${name} no longer gives`);
      result.articles += files.size / 2;
      result.remembered += isRemembered ? 1 : 0;
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      result.problems.push(...error.problems);
    }
  }
  return result;
}
