import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** Stands before the content of each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';
const RE_FRAGMENT = /^(?<id>.+)\.pf_fragment$/u;

/** Indexes a folder of pages as Pagefind does by itself, into `<folder>/pagefind/`. Gives the address of each result's id. */
export async function indexByDefault(folder: string): Promise<Map<string, string>> {
  const { index } = await createIndex();
  if (index === undefined) throw new TypeError('Unexpected absence of an index, expected one');
  const { errors } = await index.addDirectory({ path: folder });
  if (errors.length > 0) throw new Error(`Unexpected errors of Pagefind: ${errors.join('; ')}`);
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const fragments = join(folder, 'pagefind', 'fragment');
  const urls = new Map<string, string>();
  for (const file of await readdir(fragments)) {
    const id = RE_FRAGMENT.exec(file)?.groups?.['id'];
    if (id === undefined) continue;
    const json = gunzipSync(await readFile(join(fragments, file))).toString('utf8');
    const { url } = JSON.parse(json.slice(SIGNATURE.length)) as { url: string };
    urls.set(id, url);
  }
  return urls;
}
