import type { TranslationFile } from './corpus.ts';
import type { Reading } from './reading.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { TranslationSchema } from './schemas/translation.ts';

/** Reads `content/translations/<source>.yaml`. */
export function readTranslations(source: string, reading: Reading): TranslationFile | undefined {
  const file = `content/translations/${source}.yaml`;
  const yaml = readYamlFile(reading, file, TranslationSchema);
  return yaml === undefined
    ? undefined
    : { entries: yaml.data, source, file, lineOf: yaml.lineOf };
}
