import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Citer,
  createCiter,
  OWN_STYLES,
  type StyleTexts,
  styleFile,
} from '../../cite/citer.ts';

async function load(): Promise<Citer> {
  const texts = await Promise.all(
    OWN_STYLES.map(async (name) => [
      name,
      await readFile(join(PROJECT_ROOT, styleFile(name)), 'utf8'),
    ]),
  );
  return createCiter(Object.fromEntries(texts) as StyleTexts);
}

let loaded: Promise<Citer> | undefined;

/** The citer, made once for a build. */
export function loadCiter(): Promise<Citer> {
  loaded ??= load();
  return loaded;
}
