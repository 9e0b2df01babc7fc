import type { CoverageFile } from './corpus.ts';
import type { Reading } from './reading.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { CoverageSchema } from './schemas/coverage.ts';

/** Reads `content/coverage/<source>.yaml`. */
export function readCoverage(source: string, reading: Reading): CoverageFile | undefined {
  const file = `content/coverage/${source}.yaml`;
  const yaml = readYamlFile(reading, file, CoverageSchema);
  return yaml === undefined ? undefined : { ...yaml.data, source, file, lineOf: yaml.lineOf };
}
