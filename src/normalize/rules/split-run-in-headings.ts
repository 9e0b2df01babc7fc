import { findParallelOpenings } from '../judge-openings.ts';
import { readLines } from '../lines.ts';
import type { Edit, Rule } from '../rule.ts';

function split(offset: number, reason: string): Edit {
  return { start: offset, end: offset, replacement: '\n', kind: 'edit', reason };
}

/**
 * Gives a heading that runs into its paragraph a line of its own: the short first sentences of a
 * series of paragraphs that open alike, and headings that the manifest names.
 */
export const splitRunInHeadings: Rule = (text, { runInHeadings }) => {
  const lines = readLines(text);
  const openings = findParallelOpenings(lines.map((line) => line.text));
  return lines.flatMap((line) => {
    const named = runInHeadings.find(
      (heading) => line.text !== heading && line.text.startsWith(heading),
    );
    if (named !== undefined)
      return [split(line.start + named.length, 'end of a run-in heading named in the manifest')];
    const opening = openings.get(line.text);
    if (opening === undefined || opening === line.text) return [];
    return [split(line.start + opening.length, 'end of a run-in heading: paragraphs open alike')];
  });
};
