import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BuildError } from '../report/build-error.ts';
import type { Problem } from '../report/problem.ts';

/** What normalize does to the world. Paths are relative to the project's root, with forward slashes. */
export interface NormalizeEffects {
  /** @returns the bytes, or null where there is no such file. */
  read: (file: string) => Promise<Uint8Array | null>;
  /** Names of the files in a folder, sorted by code point; empty where there is none. */
  list: (folder: string) => Promise<string[]>;
  /** Writes all files or, where one cannot be written, none: aside first, then renamed. */
  write: (files: ReadonlyMap<string, string>) => Promise<void>;
  log: (line: string) => void;
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function orIfAbsent<T>(promise: Promise<T>, absent: T): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (isNotFound(error)) return absent;
    throw error;
  }
}

/** Turns a refusal of the system (disk full, read-only, not readable) into a problem that says so. */
export async function orProblem<T>(doing: string, file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const problem: Problem = {
      check: 'effects',
      severity: 'error',
      place: { file },
      message: `Unexpected failure to ${doing}, expected it to work: ${error.message}`,
      mend: 'Look at the rights of the file and its folder, and at the space on the disk; the files that were there are whole.',
    };
    throw new BuildError('normalize', [problem], { cause: error });
  }
}

async function writeAside(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const cache = path.join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(path.join(cache, 'normalize-'));
  try {
    const moves: [string, string][] = [];
    for (const [file, content] of files) {
      const from = path.join(aside, String(moves.length));
      await writeFile(from, content);
      moves.push([from, path.join(root, file)]);
    }
    for (const [from, to] of moves) {
      await mkdir(path.dirname(to), { recursive: true });
      await rename(from, to);
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The effects on a project on disk. Files are written under `.cache/` and renamed into place. */
export function diskEffects(root: string, log: (line: string) => void): NormalizeEffects {
  return {
    read: (file) =>
      orProblem('read', file, orIfAbsent<Uint8Array | null>(readFile(path.join(root, file)), null)),
    list: async (folder) => {
      const entries = await orIfAbsent(readdir(path.join(root, folder)), []);
      return entries.sort();
    },
    write: (files) => orProblem('write', 'content/sources/', writeAside(root, files)),
    log,
  };
}
