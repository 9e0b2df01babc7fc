import type { Corpus } from '../content/corpus.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import { listPresences, type Presence } from '../evidence/presence.ts';
import { createPlainWords } from '../markdown/plain-words.ts';

/** What all models are made from, prepared once. */
export interface Materials {
  corpus: Corpus;
  records: readonly EvidenceRecord[];
  presences: ReadonlyMap<string, Presence[]>;
  narrower: ReadonlyMap<string, string[]>;
  related: ReadonlyMap<string, string[]>;
  wordsOf: ReturnType<typeof createPlainWords>;
}

function invert(pairs: Iterable<readonly [key: string, value: string]>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [key, value] of pairs) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
}

/** Prepares what the models share. */
export function prepareMaterials(corpus: Corpus, records: readonly EvidenceRecord[]): Materials {
  const all = [...corpus.mechanisms.values()];
  const pairs = all.flatMap(({ id, related }) =>
    related.flatMap((other): [string, string][] => [
      [id, other],
      [other, id],
    ]),
  );
  const presences = new Map<string, Presence[]>();
  for (const one of listPresences(corpus)) {
    presences.set(one.mechanism, [...(presences.get(one.mechanism) ?? []), one]);
  }
  return {
    corpus,
    records,
    presences,
    narrower: invert(all.flatMap(({ id, broader }) => broader.map((up) => [up, id] as const))),
    related: invert(pairs),
    wordsOf: createPlainWords(corpus),
  };
}
