import type { FigureEntry } from '../content/schemas/figure.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';

const count = (text: string): number => Array.from(text).length;

/** Where the characters of a figure stand in their source, in code points; undefined where its quotation does not hold them. */
export function locateFigure(
  { text, after = '' }: Pick<FigureEntry, 'text' | 'after'>,
  { exact, codePointStart }: Pick<EvidenceRecord, 'exact' | 'codePointStart'>,
): readonly [start: number, end: number] | undefined {
  const offset = exact.indexOf(after + text);
  if (offset === -1) return undefined;
  const start = codePointStart + count(exact.slice(0, offset) + after);
  return [start, start + count(text)];
}
