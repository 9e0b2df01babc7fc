import type { NormalizeEffects } from '../normalize/effects.ts';
import { explainLedger } from '../normalize/explain.ts';
import { MANIFEST_FILE, parseManifest } from '../normalize/manifest.ts';
import { normalizeSeed } from '../normalize/normalize-seed.ts';
import { BuildError } from '../report/build-error.ts';

/** The one file in `seeds/` whose name begins so; undefined, and logged, where there is not one. */
async function findSeed(effects: NormalizeEffects, seed: string): Promise<string | undefined> {
  const names = (await effects.list('seeds')).filter(
    (name) => name.endsWith('.txt') && name.startsWith(seed),
  );
  if (names.length === 1) return names[0];
  effects.log(
    `Unexpected seed "${seed}", expected the beginning of one file name in seeds/; ${String(names.length)} match`,
  );
  return undefined;
}

/** Throws BuildError for a flawed manifest. */
async function readEntry(effects: NormalizeEffects, name: string) {
  const yaml = await effects.read(MANIFEST_FILE);
  const manifest = parseManifest(Buffer.from(yaml ?? []).toString('utf8'));
  if (Array.isArray(manifest)) throw new BuildError('normalize', manifest);
  return manifest.seeds[name];
}

/**
 * Logs the edits of each article of a seed as a diff; `seed` is the beginning of its file's name.
 * @returns the exit code: 1 where there is no such seed, or it is not restored. Throws BuildError.
 */
export async function explainSeed(
  effects: NormalizeEffects,
  seed: string,
  colour: boolean,
): Promise<number> {
  const name = await findSeed(effects, seed);
  if (name === undefined) return 1;
  const entry = await readEntry(effects, name);
  if (entry === undefined || 'hold' in entry) {
    effects.log(
      `seeds/${name} is not restored: ${entry?.hold ?? `not listed in ${MANIFEST_FILE}`}`,
    );
    return 1;
  }
  const bytes = await effects.read(`seeds/${name}`);
  for (const result of normalizeSeed(name, bytes ?? new Uint8Array(), entry.articles)) {
    if ('check' in result) throw new BuildError('normalize', [result]);
    effects.log(`\n${result.article.id}: ${result.article.title}`);
    effects.log(explainLedger(result.restored.ledger, colour));
  }
  return 0;
}
