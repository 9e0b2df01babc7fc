import type { Mechanism } from './corpus.ts';

/** Ids of everything above a mechanism through `broader`, at any distance. A cycle ends where it closes. */
export function listAbove(id: string, mechanisms: ReadonlyMap<string, Mechanism>): Set<string> {
  const above = new Set<string>();
  const queue = [id];
  for (const next of queue) {
    for (const wider of mechanisms.get(next)?.broader ?? []) {
      if (!above.has(wider)) queue.push(wider);
      above.add(wider);
    }
  }
  return above;
}
