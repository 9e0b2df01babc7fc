import type { Source } from '../../content/corpus.ts';

type SourceDate = Source['dates'][number];

/** A day that the text tells of, and an earlier one on which the text is said to have been there. */
export interface Contradiction {
  told: SourceDate;
  shown: SourceDate;
}

/** Whether one date is surely later than another: each is known only as far as it is written. */
function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** Dates that cannot both be right: what was written, or happened, after the text that tells of it was out. */
export function findContradictions(dates: readonly SourceDate[]): Contradiction[] {
  const told = dates.filter(({ role }) => role === 'event' || role === 'written');
  const shown = dates.filter(({ role }) => role === 'published' || role === 'posted');
  return told.flatMap((one) =>
    shown
      .filter((other) => isLater(one.value, other.value))
      .map((other) => ({ told: one, shown: other })),
  );
}
