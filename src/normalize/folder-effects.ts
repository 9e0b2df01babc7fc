import * as disk from 'node:fs/promises';
import path from 'node:path';
import { orProblem } from './effects.ts';

/** What restoring a folder does to the world. Names are file names; no folder in a folder. */
export interface FolderEffects {
  /** Names of the seeds, sorted by code point. @throws BuildError */
  list: () => Promise<string[]>;
  /** Bytes of a seed. @throws BuildError */
  read: (name: string) => Promise<Uint8Array>;
  /** Writes the files of a seed: aside first, then renamed; only those that changed. @throws BuildError */
  write: (files: ReadonlyMap<string, string>) => Promise<void>;
  /**
   * Takes away the files that a seed gave earlier beyond its first `count` articles.
   * @returns their names, sorted. @throws BuildError
   */
  removeBeyond: (name: string, count: number) => Promise<string[]>;
  log: (line: string) => void;
}

/** The part of `node:fs/promises` that is used; tests put a full disk in its place. */
export type Disk = Pick<
  typeof disk,
  'readdir' | 'readFile' | 'writeFile' | 'rename' | 'mkdir' | 'rm'
>;

const RE_SEED = /\.txt$/u;
/** So many ignored names are told. */
const MAX_NAMED = 5;
const RE_ASIDE = /^\.normalize-(\d+)$/u;

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return false;
    if (hasCode(error, 'EPERM')) return true;
    throw error;
  }
}

/** Takes away what a run that was killed left aside. */
async function removeLeftovers({ readdir, rm }: Disk, to: string): Promise<void> {
  for (const name of await readdir(to)) {
    const pid = RE_ASIDE.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(path.join(to, name), { recursive: true, force: true });
  }
}

async function isSame({ readFile }: Disk, file: string, content: string): Promise<boolean> {
  try {
    return (await readFile(file, 'utf8')) === content;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function writeAside(fs: Disk, to: string, files: ReadonlyMap<string, string>): Promise<void> {
  await fs.mkdir(to, { recursive: true });
  await removeLeftovers(fs, to);
  const changed: [string, string][] = [];
  for (const [name, content] of files)
    if (!(await isSame(fs, path.join(to, name), content))) changed.push([name, content]);
  if (changed.length === 0) return;
  const aside = path.join(to, `.normalize-${String(process.pid)}`);
  try {
    await fs.mkdir(aside, { recursive: true });
    for (const [name, content] of changed) await fs.writeFile(path.join(aside, name), content);
    for (const [name] of changed) await fs.rename(path.join(aside, name), path.join(to, name));
  } finally {
    await fs.rm(aside, { recursive: true, force: true });
  }
}

const RE_OUTPUT = /^(.*)-(\d+)\.(?:md|ledger\.json)$/su;

async function removeOutputs(fs: Disk, to: string, seed: string, count: number): Promise<string[]> {
  const base = seed.replace(RE_SEED, '');
  const stale = (await listFolder(fs, to)).filter((name) => {
    const [, of, number] = RE_OUTPUT.exec(name) ?? [];
    return of === base && Number(number) > count;
  });
  for (const name of stale) await fs.rm(path.join(to, name));
  return stale.sort();
}

/** Names in a folder; none where there is no folder yet. */
async function listFolder({ readdir }: Disk, folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** The effects on two folders on disk. The aside lies in the target, so that renaming never copies. */
export function folderEffects(
  from: string,
  to: string,
  log: (line: string) => void,
  fs: Disk = disk,
): FolderEffects {
  return {
    list: async () => {
      const names = await orProblem('list', from, fs.readdir(from));
      const ignored = names.filter((name) => !RE_SEED.test(name)).sort();
      if (ignored.length > 0)
        log(
          `normalize: ${String(ignored.length)} ignored in ${from}, whose names do not end in .txt: ${ignored.slice(0, MAX_NAMED).join(', ')}${ignored.length > MAX_NAMED ? ', …' : ''}`,
        );
      return names.filter((name) => RE_SEED.test(name)).sort();
    },
    read: (name) => orProblem('read', path.join(from, name), fs.readFile(path.join(from, name))),
    write: (files) =>
      orProblem('write', path.join(to, [...files.keys()][0] ?? ''), writeAside(fs, to, files)),
    removeBeyond: (name, count) => orProblem('remove from', to, removeOutputs(fs, to, name, count)),
    log,
  };
}
