import type { Change, Release } from '../content/schemas/release.ts';
import type { FeedEntry } from './write-feed.ts';

const sayValue = (value: string | null): string => (value === null ? '(nothing)' : value);

function sayChange(change: Change): string {
  const name = `${change.kind} ${change.id}: ${change.change}`;
  if (change.change === 'added') return name;
  const reason = `Reason: ${change.reason.en} ${change.reason.zh}`;
  if (change.change === 'removed') return `${name}. ${reason}`;
  const fields = change.fields.map(
    ({ field, before, after }) => `${field}: ${sayValue(before)} → ${sayValue(after)}`,
  );
  return `${name}. ${fields.join('; ')}. ${reason}`;
}

/** What the feed says of a release: how much it holds where it is the first, else one line for each change. */
export function sayRelease(release: Release): FeedEntry {
  const { date, first, counts, changes } = release;
  const held = Object.entries(counts).map(([kind, count]) => `${kind}: ${String(count)}`);
  return {
    release,
    title: first ? `${date}: first release` : `${date}: ${String(changes.length)} changes`,
    text: first ? held.join('\n') : changes.map(sayChange).join('\n'),
  };
}
