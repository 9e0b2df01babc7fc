import type { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import { type Reading, requireFile } from './reading.ts';
import type { LineOf } from './validate.ts';

/** Reads and validates a required YAML file. */
export function readYamlFile<Schema extends z.ZodType>(
  reading: Reading,
  file: string,
  schema: Schema,
): { data: z.output<Schema>; lineOf: LineOf } | undefined {
  const text = requireFile(reading, file);
  return text === undefined ? undefined : parseYaml({ file, text }, schema, reading.report);
}
