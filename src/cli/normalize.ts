import path from 'node:path';
import { parseArgs } from 'node:util';
import { diskEffects, type NormalizeEffects } from '../normalize/effects.ts';
import { folderEffects } from '../normalize/folder-effects.ts';
import { normalizeFolder } from '../normalize/normalize-folder.ts';
import { checkStale, normalizeSeeds } from '../normalize/normalize.ts';
import { diskCache, hashRules } from '../normalize/restoration-cache.ts';
import { BuildError } from '../report/build-error.ts';
import { explainSeed } from './explain-seed.ts';
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

async function restoreFolder({ log }: NormalizeEffects, from: string, to: string): Promise<number> {
  const cache = diskCache(path.join(ROOT, '.cache/normalize'), await hashRules(ROOT), log);
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

const OPTIONS = {
  check: { type: 'boolean' },
  explain: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean' },
} as const;

interface Asked {
  check?: boolean;
  explain?: string;
  from?: string;
  to?: string;
  help?: boolean;
}

/** What the arguments ask for. Throws TypeError where they make no sense. */
function readArguments(argv: readonly string[]): Asked {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  const { from, to, help } = values;
  if (help === true || (from === undefined) === (to === undefined)) return values;
  throw new TypeError(`Unexpected ${from === undefined ? '--to' : '--from'} alone, expected both`);
}

async function run(
  { check: isCheck, explain: seed, from, to }: Asked,
  effects: NormalizeEffects,
  colour: boolean,
): Promise<number> {
  if (from !== undefined && to !== undefined) return await restoreFolder(effects, from, to);
  if (seed !== undefined) return await explainSeed(effects, seed, colour);
  if (isCheck === true) return await check(effects);
  await normalizeSeeds(effects);
  return 0;
}

/** Runs the command. @returns the exit code. */
export async function runNormalize(
  argv: readonly string[],
  effects: NormalizeEffects,
  colour: boolean,
): Promise<number> {
  let asked: Asked;
  try {
    asked = readArguments(argv);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    effects.log(`${error.message}\n${USAGE}`);
    return 1;
  }
  if (asked.help === true) {
    effects.log(USAGE);
    return 0;
  }
  try {
    return await run(asked, effects, colour);
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
