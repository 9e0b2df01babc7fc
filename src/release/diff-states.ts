import { CHANGE_KINDS, type ChangeKind } from '../content/schemas/release.ts';
import {
  countyPath,
  figurePath,
  mechanismPath,
  sentencePath,
  sourcePath,
  statementPath,
} from '../site/addresses.ts';
import type { Fields, State } from './state.ts';

/** A change before its author has given the reason. */
export interface FoundChange {
  kind: ChangeKind;
  id: string;
  path: string;
  change: 'added' | 'changed' | 'removed';
  fields: { field: string; before: string | null; after: string | null }[];
}

const RE_SENTENCE = /^p\d+s\d+$/u;

/** Address of what changed. What was removed has lost it: then its page, or the list that it stood in. */
function toChangePath(kind: ChangeKind, id: string, isGone: boolean): string {
  const [owner = '', part = ''] = id.split(' ');
  if (kind === 'rendering')
    return RE_SENTENCE.test(part) && !isGone ? sentencePath(owner, part) : sourcePath(owner);
  if (kind === 'claim') return isGone ? countyPath(owner) : statementPath(owner, part);
  if (kind === 'source') return isGone ? '/sources/' : sourcePath(id);
  if (kind === 'mechanism') return isGone ? '/mechanisms/' : mechanismPath(id);
  return isGone ? '/figures/' : figurePath(id);
}

function diffFields(before: Fields, after: Fields): FoundChange['fields'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
    }));
}

function diffKind(
  kind: ChangeKind,
  before: State[ChangeKind],
  after: State[ChangeKind],
): FoundChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id): FoundChange[] => {
    const [old, now] = [before[id], after[id]];
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const fields = change === 'changed' ? diffFields(old ?? {}, now ?? {}) : [];
    if (change === 'changed' && fields.length === 0) return [];
    return [{ kind, id, path: toChangePath(kind, id, now === undefined), change, fields }];
  });
}

/** What changed from one state to the next, by kind, then by id. */
export const diffStates = (before: State, after: State): FoundChange[] =>
  CHANGE_KINDS.flatMap((kind) => diffKind(kind, before[kind], after[kind]));
