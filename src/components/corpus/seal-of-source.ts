import type { Corpus } from '../../content/corpus.ts';

/** What a source's seal says: the short Chinese name of the first unit that it is about, if that unit has a page. */
export function sealOfSource({ sources, counties }: Corpus, id: string): string | undefined {
  return counties.get(sources.get(id)?.counties[0] ?? '')?.short.zh;
}
