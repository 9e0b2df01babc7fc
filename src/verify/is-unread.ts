import type { Corpus } from '../content/corpus.ts';

/** Whether nobody has read a source for its arrangements yet: no coverage file, no attestation, no figure. Checks then only warn. */
export function isUnread({ coverage, mechanisms, figures }: Corpus, source: string): boolean {
  return (
    !coverage.has(source) &&
    Object.keys(figures.get(source)?.quotes ?? {}).length === 0 &&
    ![...mechanisms.values()].some(({ at }) =>
      Object.values(at).some((attestation) => attestation.source === source),
    )
  );
}
