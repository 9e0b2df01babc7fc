import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Remembers what a seed gave. Safe to delete: an absent or broken entry is computed again. */
export interface RestorationCache {
  /** The files of a seed by what follows its name, or null where nothing is remembered. */
  get: (name: string, bytes: Uint8Array) => Promise<Map<string, string> | null>;
  put: (name: string, bytes: Uint8Array, files: ReadonlyMap<string, string>) => Promise<void>;
}

/** Remembers nothing. */
export const NO_CACHE: RestorationCache = {
  get: () => Promise.resolve(null),
  put: () => Promise.resolve(),
};

/** Hash of all that a restoration depends on but its seed: code, data, libraries, the platform's decoders. */
export async function hashRules(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const folder = path.join(root, 'src/normalize');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  for (const name of names)
    hash.update(`\0${name}\0`).update(await readFile(path.join(folder, name)));
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as object;
  hash.update(JSON.stringify('dependencies' in manifest ? manifest.dependencies : {}));
  return hash.digest('hex');
}

function isEntry(value: unknown): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && pair.every((x) => typeof x === 'string'),
    )
  );
}

function parseEntry(json: string): Map<string, string> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isEntry(value) ? new Map(value) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether the system refused: no right, no space, a file where a folder should be. */
function isRefusal(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/**
 * A cache in a folder, one file for each seed and state of the rules. Where the system refuses to read or
 * write it, nothing is remembered, and one line says so.
 */
export function diskCache(
  folder: string,
  rulesHash: string,
  log: (line: string) => void = () => undefined,
): RestorationCache {
  let hasTold = false;
  const orNothing = async <T>(work: () => Promise<T>, isQuiet: (code: string) => boolean) => {
    try {
      return await work();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (!isQuiet(error.code) && !hasTold) {
        hasTold = true;
        log(`normalize: nothing is remembered in ${folder}: ${error.message}`);
      }
      return null;
    }
  };
  const fileOf = (name: string, bytes: Uint8Array): string => {
    const hash = createHash('sha256').update(`${rulesHash}\0${name}\0`).update(bytes);
    return path.join(folder, `${hash.digest('hex')}.json`);
  };
  return {
    get: (name, bytes) =>
      orNothing(
        async () => parseEntry(await readFile(fileOf(name, bytes), 'utf8')),
        (code) => code === 'ENOENT',
      ),
    put: async (name, bytes, files) => {
      const file = fileOf(name, bytes);
      const aside = `${file}.${String(process.pid)}`;
      await orNothing(
        async () => {
          await mkdir(folder, { recursive: true });
          await writeFile(aside, JSON.stringify([...files]));
          await rename(aside, file);
        },
        () => false,
      );
    },
  };
}
