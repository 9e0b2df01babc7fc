import type { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import { type Reading, reportUnreadable, requireFile } from './reading.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { LineOf } from './validate.ts';

/** Reads a Markdown file: its validated front matter, and its body with the line on which it begins. */
export function parseFrontMatter<Schema extends z.ZodType>(
  reading: Reading,
  file: string,
  schema: Schema,
): { data: z.output<Schema>; lineOf: LineOf; body: string; bodyLine: number } | undefined {
  const text = requireFile(reading, file);
  if (text === undefined) return undefined;
  const split = splitFrontMatter(text);
  if (split === undefined) {
    reportUnreadable(
      reading.report,
      { file, line: 1 },
      'Unexpected text, expected front matter',
      'begin the file with a line "---", then YAML, then a line "---"',
    );
    return undefined;
  }
  const yaml = parseYaml(
    { file, text: split.yaml, firstLine: split.yamlLine },
    schema,
    reading.report,
  );
  return yaml === undefined ? undefined : { ...yaml, body: split.body, bodyLine: split.bodyLine };
}
