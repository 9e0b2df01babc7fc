import { FATES, type Fate, type Score } from './measure-lines.ts';

/** What is pinned: for this corpus, no score may fall below. */
export interface Floors {
  corpus: string;
  floors: Record<Fate, Score>;
}

/** Names the scores that are lower than their floors. */
export function findLower(floors: Record<Fate, Score>, scores: Record<Fate, Score>): string[] {
  return FATES.flatMap((fate) =>
    (['precision', 'recall'] as const)
      .filter((key) => scores[fate][key] < floors[fate][key])
      .map(
        (key) =>
          `${fate} ${key}: Unexpected ${String(scores[fate][key])}, expected at least ${String(floors[fate][key])}`,
      ),
  );
}

/** The floors as they may be pinned: never lower than they are. @throws RangeError naming what would be. */
export function raiseFloors(
  pinned: Floors | null,
  corpus: string,
  scores: Record<Fate, Score>,
): Floors {
  const lower = pinned === null ? [] : findLower(pinned.floors, scores);
  if (lower.length > 0)
    throw new RangeError(
      `${lower.join('\n')}\n    mend: the rule that got worse; or lower the floor by hand in floors.json and say why in the commit`,
    );
  return { corpus, floors: scores };
}
