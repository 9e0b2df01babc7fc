import type { Family } from './families.ts';
import { FAMILIES } from './families.ts';
import type { Row } from './rows.ts';
import { joinRuns, type Run } from './runs.ts';

/** A family that occurs in the article, with a short run of it where it has one to show. */
export interface Sample {
  family: Family;
  run: Run | null;
}

/** A longer run would not fit into the legend. */
const MAX_SAMPLE = 12;
const RE_VISIBLE = /\S/u;
/** Families that a whole line shows better than a sample. */
const WITHOUT_SAMPLE: ReadonlySet<Family> = new Set(['metadata', 'drop', 'break']);

const isShort = ({ before, after }: Run): boolean =>
  Array.from(before).length <= MAX_SAMPLE && RE_VISIBLE.test(before + after);

/** The families of an article, the strongest first, each with its first short run. */
export function listSamples(rows: readonly Row[]): Sample[] {
  const runs = rows.flatMap(({ pieces }) => joinRuns(pieces));
  return FAMILIES.filter((family) => runs.some((run) => run.family === family)).map((family) => {
    const short = WITHOUT_SAMPLE.has(family)
      ? []
      : runs.filter((one) => one.family === family && isShort(one));
    // What replaces something says more than what only adds.
    return { family, run: short.find(({ before }) => before !== '') ?? short[0] ?? null };
  });
}
