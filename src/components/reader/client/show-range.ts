import { lightRows, rows } from './rows.ts';

const indexOf = (id: string | null): number => rows.findIndex((row) => row.id === id);

/** An address such as `?to=p3s4#p3s2` names a run of sentences: lights all of them, not the first alone. */
export function showRange(): void {
  const to = new URLSearchParams(location.search).get('to');
  lightRows(indexOf(location.hash.slice(1)), indexOf(to));
}
