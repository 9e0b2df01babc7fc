import type { Place, Problem } from './problem.ts';

function formatPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** Formats a problem for a terminal: place, check, message, and the mend on a line of its own. */
export function formatProblem({ check, severity, place, message, mend }: Problem): string {
  const key = place.at === undefined ? '' : ` (${place.at})`;
  return `${formatPlace(place)}${key}  ${severity}  ${message}  [${check}]\n    mend: ${mend}`;
}
