import type { Problem } from '../report/problem.ts';

/** One flaw of a layout shows on every page: gathers equal messages of a check into the first, with their number. */
export function gatherRepeats(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, ({ check, message }) => `${check}\n${message}`);
  return [...groups.values()].flatMap(([first, ...repeats]) => {
    if (first === undefined) return [];
    if (repeats.length === 0) return [first];
    return [{ ...first, message: `${first.message}, here and in ${repeats.length} more places` }];
  });
}
