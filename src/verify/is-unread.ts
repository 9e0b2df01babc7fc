import type { Corpus } from '../content/corpus.ts';

/** Whether nobody has read a source for its arrangements yet: no coverage file, no attestation. Checks then only warn. */
export function isUnread({ coverage, mechanisms }: Corpus, source: string): boolean {
  const isAttested = [...mechanisms.values()].some(({ at }) =>
    Object.values(at).some((attestation) => attestation.source === source),
  );
  return !coverage.has(source) && !isAttested;
}
