import type { Place } from '../report/problem.ts';
import type { ReportError } from './report-error.ts';

/** Files by the ids that they hold. */
export type Owners = Map<string, string>;

/** Enters an id of a kind (`figure`, `check`) that is unique in the corpus; an error where a file before has it. */
export function claimId(
  owners: Owners,
  kind: string,
  id: string,
  place: Place,
  error: ReportError,
): void {
  const owner = owners.get(id);
  if (owner !== undefined)
    error(
      place,
      `Unexpected ${kind} id "${id}", expected one that ${owner} does not have`,
      'rename one of the two',
    );
  owners.set(id, place.file);
}
