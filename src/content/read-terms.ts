import type { TermFile } from './corpus.ts';
import type { Reading } from './reading.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { TermsSchema } from './schemas/term.ts';

const FILE = 'content/terms.yaml';

/** Reads `content/terms.yaml`; without entries where it cannot be read, which is reported. */
export function readTerms(reading: Reading): TermFile {
  const yaml = readYamlFile(reading, FILE, TermsSchema);
  return { file: FILE, entries: yaml?.data ?? [], lineOf: yaml?.lineOf ?? (() => undefined) };
}
