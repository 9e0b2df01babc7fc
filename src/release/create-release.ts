import { stringify } from 'yaml';
import { CHANGE_KINDS } from '../content/schemas/release.ts';
import { diffStates } from './diff-states.ts';
import type { State } from './state.ts';
import { hashState, writeState } from './write-state.ts';

/** To be filled by the author: an empty reason is an error when the file is read. */
const NO_REASON = { zh: '', en: '' };

/**
 * Writes the record of a release as YAML: its date, what it holds, and what changed since `before`, the state
 * of the release before it. The first release has none before it; it counts what it holds.
 */
export function writeRelease(date: string, before: State | undefined, after: State): string {
  const counts = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, Object.keys(after[kind]).length]),
  );
  const found = before === undefined ? [] : diffStates(before, after);
  const changes = found.map(({ fields, change, ...rest }) => ({
    change,
    ...rest,
    ...(change === 'changed' ? { fields } : {}),
    ...(change === 'added' ? {} : { reason: NO_REASON }),
  }));
  const release = {
    date,
    state: hashState(writeState(after)),
    first: before === undefined,
    counts,
    changes,
  };
  return stringify(release, { lineWidth: 0 });
}
