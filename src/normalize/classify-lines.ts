import { isStandaloneHeading } from './judge-line.ts';
import { findParallelOpenings } from './judge-openings.ts';

/** What a line of a source is. */
export type LineKind = 'heading' | 'caption' | 'paragraph';

const RE_CAPTION =
  /^(?:[上下左右]?图(?:为|[:：一二三四五六七八九十\d])|资料图)|[(（](?:图[/／]|摄影)[^()（）]*[)）]$|[^，。]{2,4} ?摄[)）]?$/u;

/**
 * Tells headings, captions and paragraphs of a source's text apart, line by line.
 * @param captions lines that are captions though nothing in them says so
 */
export function classifyLines(
  lines: readonly string[],
  captions: readonly string[] = [],
): LineKind[] {
  const openings = findParallelOpenings(lines);
  return lines.map((line) => {
    if (captions.includes(line) || RE_CAPTION.test(line)) return 'caption';
    const isHeading = openings.get(line) === line || isStandaloneHeading(line);
    return isHeading ? 'heading' : 'paragraph';
  });
}
