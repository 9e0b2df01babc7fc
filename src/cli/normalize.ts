import path from 'node:path';
import { parseArgs } from 'node:util';
import { diskEffects, type NormalizeEffects } from '../normalize/effects.ts';
import { explainLedger } from '../normalize/explain.ts';
import { folderEffects } from '../normalize/folder-effects.ts';
import { parseManifest, MANIFEST_FILE } from '../normalize/manifest.ts';
import { normalizeFolder } from '../normalize/normalize-folder.ts';
import { normalizeSeed } from '../normalize/normalize-seed.ts';
import { checkStale, normalizeSeeds } from '../normalize/normalize.ts';
import { diskCache, hashRules } from '../normalize/restoration-cache.ts';
import { BuildError } from '../report/build-error.ts';
import { ROOT } from './paths.ts';

const USAGE = `Usage: npm run normalize [-- --check | --explain <seed> | --from <folder> --to <folder>]
  (nothing)         restore the articles of seeds/ into content/sources/
  --check           name stale files; exit 1 if there are any
  --explain <seed>  show a seed's edits as a diff; <seed> is a file name in seeds/ or its beginning
  --from, --to      restore the .txt files of any folder into another one, each for itself: <seed>-<n>.md
                    and <seed>-<n>.ledger.json; bad ones are reported; exit 1 if there are any`;

async function check(effects: NormalizeEffects): Promise<number> {
  const stale = await checkStale(effects);
  for (const file of stale) effects.log(`stale: ${file}`);
  effects.log(
    stale.length === 0
      ? 'normalize: content/sources/ is fresh'
      : `normalize: ${String(stale.length)} stale file(s)\n    mend: npm run normalize`,
  );
  return stale.length === 0 ? 0 : 1;
}

async function explain(effects: NormalizeEffects, seed: string, colour: boolean): Promise<number> {
  const names = (await effects.list('seeds')).filter(
    (name) => name.endsWith('.txt') && name.startsWith(seed),
  );
  const [name] = names;
  if (name === undefined || names.length > 1) {
    effects.log(
      `Unexpected seed "${seed}", expected the beginning of one file name in seeds/; ${String(names.length)} match`,
    );
    return 1;
  }
  const bytes = await effects.read(`seeds/${name}`);
  const yaml = await effects.read(MANIFEST_FILE);
  const manifest = parseManifest(Buffer.from(yaml ?? []).toString('utf8'));
  if (Array.isArray(manifest)) throw new BuildError('normalize', manifest);
  const entry = manifest.seeds[name];
  if (entry === undefined || 'hold' in entry) {
    effects.log(
      `seeds/${name} is not restored: ${entry?.hold ?? `not listed in ${MANIFEST_FILE}`}`,
    );
    return 1;
  }
  for (const result of normalizeSeed(name, bytes ?? new Uint8Array(), entry.articles)) {
    if ('check' in result) throw new BuildError('normalize', [result]);
    effects.log(`\n${result.article.id}: ${result.article.title}`);
    effects.log(explainLedger(result.restored.ledger, colour));
  }
  return 0;
}

async function restoreFolder({ log }: NormalizeEffects, from: string, to: string): Promise<number> {
  const cache = diskCache(path.join(ROOT, '.cache/normalize'), await hashRules(ROOT));
  const { seeds, articles, remembered, problems } = await normalizeFolder(
    folderEffects(from, to, log),
    cache,
  );
  log(
    `normalize: ${String(seeds)} seeds (${String(remembered)} unchanged), ${String(articles)} articles in ${to}`,
  );
  if (problems.length > 0) log(new BuildError('normalize', problems).message);
  return problems.length > 0 ? 1 : 0;
}

/** Runs the command. @returns the exit code. */
export async function runNormalize(
  argv: readonly string[],
  effects: NormalizeEffects,
  colour: boolean,
): Promise<number> {
  let values: { check?: boolean; explain?: string; from?: string; to?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        check: { type: 'boolean' },
        explain: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    effects.log(`${error.message}\n${USAGE}`);
    return 1;
  }
  if (values.help === true) {
    effects.log(USAGE);
    return 0;
  }
  const { from, to } = values;
  if ((from === undefined) !== (to === undefined)) {
    effects.log(
      `Unexpected ${from === undefined ? '--to' : '--from'} alone, expected both\n${USAGE}`,
    );
    return 1;
  }
  try {
    if (from !== undefined && to !== undefined) return await restoreFolder(effects, from, to);
    if (values.explain !== undefined) return await explain(effects, values.explain, colour);
    if (values.check === true) return await check(effects);
    await normalizeSeeds(effects);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    effects.log(error.message);
    return 1;
  }
}

if (import.meta.main) {
  const effects = diskEffects(process.cwd(), (line) => {
    console.log(line);
  });
  process.exitCode = await runNormalize(process.argv.slice(2), effects, process.stdout.isTTY);
}
