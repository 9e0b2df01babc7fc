import type { Figure } from '../../audit/figure.ts';
import type { FigureFile } from '../../content/corpus.ts';

/** Two figures of one subject that one quotation sets against each other: 由3.08万人减少至4339人. */
export interface Change {
  before: Figure;
  after: Figure;
}

/** Lists the changes that a source states, in the order in which their second figures are authored. */
export function listChanges(
  { figures: entries }: FigureFile,
  figures: ReadonlyMap<string, Figure>,
): Change[] {
  return Object.entries(entries).flatMap(([id, entry]) => {
    const before = figures.get(entry.same_subject ?? '');
    const after = figures.get(id);
    if (before === undefined || after === undefined || before.at !== after.at) return [];
    return [{ before, after }];
  });
}
