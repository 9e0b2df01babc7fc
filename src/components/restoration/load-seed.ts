import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of a seed, by file name. */
export function loadSeed(file: string): Promise<Uint8Array> {
  return readFile(join(PROJECT_ROOT, 'seeds', file));
}
