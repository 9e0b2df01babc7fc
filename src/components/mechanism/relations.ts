import type { Corpus, Mechanism } from '../../content/corpus.ts';

/** Narrower mechanisms: the inverse of `broader`, computed. */
export function listNarrower({ mechanisms }: Corpus, id: string): Mechanism[] {
  return [...mechanisms.values()].filter(({ broader }) => broader.includes(id));
}

/** Broader mechanisms, as authored. */
export function listBroader({ mechanisms }: Corpus, { broader }: Mechanism): Mechanism[] {
  return broader.flatMap((id) => mechanisms.get(id) ?? []);
}

/** Related mechanisms, whichever of the two names the other. */
export function listRelated({ mechanisms }: Corpus, { id, related }: Mechanism): Mechanism[] {
  return [...mechanisms.values()].filter(
    (other) => other.id !== id && (related.includes(other.id) || other.related.includes(id)),
  );
}
