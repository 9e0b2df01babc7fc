import type { Figure } from '../../audit/figure.ts';
import type { FigureRow } from './list-rows.ts';

/** Figures are told again where subject, number, date and scope are the same, in the same characters. */
export const toldAs = ({ subjectId, text, kind, asOf, asOfBasis, scope }: Figure): string =>
  JSON.stringify([subjectId, text, kind, asOf, asOfBasis, scope?.zh ?? '']);

/** One row for what a source tells several times, with the way to each of its sentences. */
export function mergeRows(rows: readonly FigureRow[]): FigureRow[] {
  const merged = new Map<string, FigureRow>();
  for (const row of rows) {
    const key = toldAs(row.figure);
    const first = merged.get(key);
    merged.set(key, first === undefined ? row : { ...first, again: [...first.again, row.link] });
  }
  return [...merged.values()];
}
