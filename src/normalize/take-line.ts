import { readLines } from './lines.ts';
import type { Edit, Fact } from './rule.ts';

/** Takes the first line that is `wanted` out of a text and keeps what it says; nothing where no line is. */
export function takeLine(
  text: string,
  wanted: string | null,
  reason: string,
  read: (line: string) => readonly Fact[],
): Edit[] {
  const line = readLines(text).find((candidate) => candidate.text === wanted);
  if (line === undefined) return [];
  const { start, next } = line;
  return [{ start, end: next, replacement: '', kind: 'metadata', reason, facts: read(line.text) }];
}
