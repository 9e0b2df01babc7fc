import type { CheckFile } from './corpus.ts';
import type { Reading } from './reading.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { ChecksSchema } from './schemas/check.ts';

/** Reads `content/checks/<source>.yaml`. */
export function readChecks(source: string, reading: Reading): CheckFile | undefined {
  const file = `content/checks/${source}.yaml`;
  const yaml = readYamlFile(reading, file, ChecksSchema);
  return yaml === undefined ? undefined : { ...yaml.data, source, file, lineOf: yaml.lineOf };
}
