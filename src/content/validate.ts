import type { z } from 'zod';
import type { Report } from '../report/problem.ts';
import { describeIssue } from './describe-issue.ts';
import { reportUnreadable } from './reading.ts';

/** Line of a key path such as `at.a1.quote`, from 1; undefined where the file does not say. */
export type LineOf = (keyPath: string) => number | undefined;

/** Validates a parsed value once, at the border. Reports every issue with its line; gives undefined if there is one. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  { file, lineOf, report }: { file: string; lineOf: LineOf; report: Report },
): z.output<Schema> | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const { path, message, mend } of result.error.issues.flatMap((issue) =>
    describeIssue(issue),
  )) {
    const at = path.join('.');
    reportUnreadable(report, { file, line: lineOf(at), at: at || undefined }, message, mend);
  }
  return undefined;
}
