import type { FigureFile } from './corpus.ts';
import type { Reading } from './reading.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { FiguresSchema } from './schemas/figure.ts';

/** Reads `content/figures/<source>.yaml`. */
export function readFigures(source: string, reading: Reading): FigureFile | undefined {
  const file = `content/figures/${source}.yaml`;
  const yaml = readYamlFile(reading, file, FiguresSchema);
  return yaml === undefined ? undefined : { ...yaml.data, source, file, lineOf: yaml.lineOf };
}
