import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { hashContent } from './hash-content.ts';

/** Folders whose bytes decide what the site says. */
const FOLDERS = ['content', 'seeds'];

async function readFolder(folder: string) {
  const entries = await readdir(join(PROJECT_ROOT, folder), {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return {
        path: relative(PROJECT_ROOT, file).replaceAll(sep, '/'),
        bytes: await readFile(file),
      };
    }),
  );
}

let loaded: Promise<string> | undefined;

/** The hash over `content/` and `seeds/`, computed once for a build. */
export function loadContentHash(): Promise<string> {
  loaded ??= Promise.all(FOLDERS.map(readFolder)).then((folders) => hashContent(folders.flat()));
  return loaded;
}
