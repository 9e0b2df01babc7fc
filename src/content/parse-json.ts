import type { z } from 'zod';
import { type Reading, reportUnreadable, requireFile } from './reading.ts';
import { validate } from './validate.ts';

/** Reads and validates a required JSON file of generated data; `mend` says which command writes it. */
export function parseJson<Schema extends z.ZodType>(
  reading: Reading,
  file: string,
  schema: Schema,
  mend = 'run "npm run normalize"',
): z.output<Schema> | undefined {
  const text = requireFile(reading, file);
  if (text === undefined) return undefined;
  const { report } = reading;
  try {
    return validate(schema, JSON.parse(text), { file, lineOf: () => undefined, report });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `Unexpected JSON, expected a valid document: ${error.message}`;
    reportUnreadable(report, { file }, message, mend);
    return undefined;
  }
}
