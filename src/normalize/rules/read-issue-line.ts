import { readLines } from '../lines.ts';
import { RE_ISSUE_LINE } from '../patterns/meta-line.ts';
import type { Rule } from '../rule.ts';

/** Reads the line that names the issue of a magazine. The day on which it came out is not stated. */
export const readIssueLine: Rule = (text) =>
  readLines(text).flatMap((line) => {
    const [, publisher, issue, year] = RE_ISSUE_LINE.exec(line.text) ?? [];
    if (publisher === undefined || issue === undefined || year === undefined) return [];
    return [
      {
        start: line.start,
        end: line.next,
        replacement: '',
        kind: 'metadata',
        reason: 'issue of a magazine',
        facts: [
          { field: 'publisher', value: publisher },
          { field: 'date', value: { role: 'issue', value: year, text: issue } },
        ],
      },
    ];
  });
