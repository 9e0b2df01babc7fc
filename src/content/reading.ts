import type { Problem, Report } from '../report/problem.ts';

/** What a reader of one file needs: the files of `content/` by path from the project's root, and where to report. */
export interface Reading {
  files: ReadonlyMap<string, string>;
  report: Report;
}

/** Reports an error of the reader itself. */
export function reportUnreadable(
  report: Report,
  place: Problem['place'],
  message: string,
  mend: string,
): void {
  report({ check: 'read', severity: 'error', place, message, mend });
}

/** Gives a required file's text, or reports that it is missing. */
export function requireFile({ files, report }: Reading, file: string): string | undefined {
  const text = files.get(file);
  if (text === undefined) {
    reportUnreadable(report, { file }, 'Unexpected gap, expected this file', 'add the file');
  }
  return text;
}
