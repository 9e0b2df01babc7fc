import { listSlogans, type PartsState } from '../../audit/parts-state.ts';
import type { Mechanism } from '../../content/corpus.ts';
import { listPresences, type Presence } from '../../evidence/presence.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { listUses, type MechanismUse } from './list-uses.ts';

/** What is computed over all mechanisms at once, by id. */
export interface Glossary {
  /** In every source, in the order of the sources. */
  presences: ReadonlyMap<string, readonly Presence[]>;
  uses: ReadonlyMap<string, readonly MechanismUse[]>;
  /** Numeral slogans only. */
  slogans: ReadonlyMap<string, PartsState>;
  /** Mechanisms of whose number this one is a part: the inverse of `parts`. */
  wholes: ReadonlyMap<string, readonly Mechanism[]>;
}

function listWholes(mechanisms: Iterable<Mechanism>): Map<string, Mechanism[]> {
  const wholes = new Map<string, Mechanism[]>();
  for (const mechanism of mechanisms) {
    const parts = mechanism.parts.flatMap((part) => ('mechanism' in part ? [part.mechanism] : []));
    for (const part of new Set(parts)) wholes.set(part, [...(wholes.get(part) ?? []), mechanism]);
  }
  return wholes;
}

function createGlossary({ corpus }: Library): Glossary {
  const slogans = listSlogans(corpus).map(({ mechanism, state }) => [mechanism.id, state] as const);
  return {
    presences: Map.groupBy(listPresences(corpus), ({ mechanism }) => mechanism),
    uses: listUses(corpus),
    slogans: new Map(slogans),
    wholes: listWholes(corpus.mechanisms.values()),
  };
}

const loaded = new WeakMap<Library, Glossary>();

/** The glossary of a library, computed once for each library. */
export function loadGlossary(library: Library): Glossary {
  const known = loaded.get(library) ?? createGlossary(library);
  loaded.set(library, known);
  return known;
}
