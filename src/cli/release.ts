import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReleases, STATE_FILE, CHANGES_FOLDER } from '../content/read-releases.ts';
import { readCorpus } from '../content/read.ts';
import { exportStage } from '../exports/export-stage.ts';
import { writeRelease } from '../release/create-release.ts';
import { createState, type State } from '../release/state.ts';
import { type BundleFile, BUNDLE_NAME, completeBundle } from '../release/write-bundle.ts';
import { hashState, writeState } from '../release/write-state.ts';
import { listFiles } from '../site/list-files.ts';
import { ROOT } from './paths.ts';
import { runCommand } from './stage.ts';
import { UsageError } from './usage-error.ts';
import { verifyStage } from './verify.ts';

const RE_DAY = /^\d{4}-\d{2}-\d{2}$/u;
const USAGE = 'Usage: npm run release -- <YYYY-MM-DD> [--root <folder>] [--out <folder>]';
/** What a bundle takes from the project as it stands, besides the open data and the seeds. */
const TAKEN = [
  'LICENSE-content.md',
  'seeds/SHA256SUMS',
  'content/sources',
  'content/translations',
  'content/mechanisms',
  'content/figures',
  'content/counties',
  'content/checks',
  'content/changes',
];

const writeText = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Writes the record of a release and the state that the next one is compared with. Gives what is left to do. */
async function record(root: string, date: string): Promise<string> {
  const file = `${CHANGES_FOLDER}/${date}.yaml`;
  const [newest] = await readReleases(root);
  const after = createState(await readCorpus(root));
  const written = writeState(after);
  if (newest?.date === date) {
    if (newest.state === hashState(written)) return `${file}: recorded`;
    throw new UsageError(
      `Unexpected content, expected that of ${file}\n    mend: remove the file, restore ${STATE_FILE}, and release again`,
    );
  }
  if (newest !== undefined && newest.date > date)
    throw new UsageError(`Unexpected date ${date}, expected one after ${newest.date}`);
  if (newest?.state === hashState(written))
    throw new UsageError(`Unexpected release: nothing changed since ${newest.date}`);
  const state = join(root, STATE_FILE);
  const before = existsSync(state) ? (JSON.parse(readFileSync(state, 'utf8')) as State) : undefined;
  writeText(join(root, file), writeRelease(date, before, after));
  writeText(state, written);
  return `${file}: written`;
}

function collectFiles(root: string, taken: string): BundleFile[] {
  const path = join(root, taken);
  if (!existsSync(path)) return [];
  const isFile = taken.includes('.') || taken.endsWith('SUMS');
  const names = isFile ? [taken] : listFiles(path).map((name) => `${taken}/${name}`);
  return names.map((name) => ({ path: name, bytes: readFileSync(join(root, name)) }));
}

/** Writes the bundle of a release below `out`: open data, seeds and content, described and with checksums. */
async function bundle(root: string, date: string, out: string): Promise<string> {
  const folder = join(out, `${BUNDLE_NAME}-${date}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await exportStage(root, folder);
  const exported = listFiles(folder).map((path) => ({
    path,
    bytes: readFileSync(join(folder, path)),
  }));
  const files = completeBundle(date, [
    ...exported,
    ...TAKEN.flatMap((one) => collectFiles(root, one)),
  ]);
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return `${folder}: ${String(files.length)} files`;
}

/**
 * Makes a release: verifies the project, records what changed since the last release, and writes the bundle.
 * Where reasons are left to be given it stops after the record; run again once they are there.
 * Throws a UsageError for a wrong date, a BuildError for what does not verify or lacks its reason.
 */
export async function release(root: string, date: string, out: string): Promise<string[]> {
  if (!RE_DAY.test(date))
    throw new UsageError(`Unexpected date "${date}", expected YYYY-MM-DD\n${USAGE}`);
  await verifyStage(root);
  const recorded = await record(root, date);
  // Reads the record again: a change without a reason is an error here.
  await readReleases(root);
  return [recorded, await bundle(root, date, out)];
}

if (import.meta.main) {
  await runCommand(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        root: { type: 'string', default: ROOT },
        out: { type: 'string', default: join(ROOT, 'release') },
      },
    });
    const [date, ...rest] = positionals;
    if (date === undefined || rest.length > 0) throw new UsageError(USAGE);
    for (const line of await release(values.root, date, values.out)) console.log(line);
  });
}
