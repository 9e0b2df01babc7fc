import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

const RE_IMPORT = /(?<=from ')(?<path>\.[^']+)\.ts(?=')/gu;

/** Copies a module and what it imports for the browser, without types, below `outDir`. Returns its address there. */
export async function copyClient(root: string, entry: string, outDir: string): Promise<string> {
  const seen = new Set<string>();
  const copy = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = stripTypeScriptTypes(await readFile(file, 'utf8'));
    const imported = [...code.matchAll(RE_IMPORT)].map(({ groups }) =>
      resolve(dirname(file), `${groups?.['path'] ?? ''}.ts`),
    );
    const target = join(outDir, relative(root, file)).replace(/\.ts$/u, '.js');
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code.replaceAll(RE_IMPORT, '$<path>.js'));
    await Promise.all(imported.map(copy));
  };
  await copy(join(root, entry));
  return `/${entry.replace(/\.ts$/u, '.js')}`;
}
