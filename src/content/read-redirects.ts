import type { RedirectFile } from './corpus.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Reading } from './reading.ts';
import { RedirectsSchema } from './schemas/redirect.ts';

const FILE = 'content/redirects.yaml';

/** Reads `content/redirects.yaml`; a project that never gave up an address has none. */
export function readRedirects({ files, report }: Reading): RedirectFile {
  const text = files.get(FILE);
  const yaml = text === undefined ? undefined : parseYaml({ file: FILE, text }, RedirectsSchema, report);
  return { file: FILE, entries: yaml?.data ?? {}, lineOf: yaml?.lineOf ?? (() => undefined) };
}
