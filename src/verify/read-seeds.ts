import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const RE_SEED_FILE = /\.txt$/u;

/** Reads the bytes of every seed (`seeds/*.txt`) by file name, in code-point order. */
export async function readSeeds(root: string): Promise<Map<string, Uint8Array>> {
  const folder = join(root, 'seeds');
  const names = (await readdir(folder)).filter((name) => RE_SEED_FILE.test(name)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  );
}
