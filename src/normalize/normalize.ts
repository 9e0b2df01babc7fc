import { BuildError } from '../report/build-error.ts';
import type { NormalizeEffects } from './effects.ts';
import { computeSources, findStale } from './normalize-seeds.ts';
import { SOURCES_FOLDER, type WrittenSource } from './write-source.ts';

function surplus(sources: readonly WrittenSource[], stale: readonly string[]): string[] {
  const files = new Set(sources.flatMap((source) => [...source.files.keys()]));
  return stale.filter((file) => !files.has(file));
}

async function computeOrThrow(effects: NormalizeEffects): Promise<WrittenSource[]> {
  const { sources, problems } = await computeSources(effects);
  if (problems.length > 0) throw new BuildError('normalize', problems);
  return sources;
}

/**
 * The stage: seeds → `content/sources/`. Writes only files that changed, all of them or none.
 * @returns the sources, in the order of seeds and of articles in them.
 * @throws BuildError with every problem; nothing is written then.
 */
export async function normalizeSeeds(effects: NormalizeEffects): Promise<WrittenSource[]> {
  const sources = await computeOrThrow(effects);
  const stale = await findStale(effects, sources);
  const lost = surplus(sources, stale);
  if (lost.length > 0)
    throw new BuildError(
      'normalize',
      lost.map((file) => ({
        check: 'normalize',
        severity: 'error',
        place: { file },
        message: `Unexpected file in ${SOURCES_FOLDER}/, expected only what the seeds give`,
        mend: 'List its article in seeds/manifest.yaml; if the source is to go, redirect its addresses and delete the file.',
      })),
    );
  const changed = sources
    .flatMap((source) => [...source.files])
    .filter(([file]) => stale.includes(file));
  if (changed.length > 0) await effects.write(new Map(changed));
  effects.log(
    `normalize: ${String(sources.length)} sources, ${String(changed.length)} files written`,
  );
  return sources;
}

/**
 * Compares without writing.
 * @returns the names of stale files, missing and surplus ones included; empty where all is fresh.
 * @throws BuildError where the seeds cannot be normalized.
 */
export async function checkStale(effects: NormalizeEffects): Promise<string[]> {
  return findStale(effects, await computeOrThrow(effects));
}
