import type { Corpus } from '../../content/corpus.ts';
import { collectPages } from '../../search/collect-pages.ts';
import type { SearchPage } from '../../search/records.ts';
import { generateSources } from './generate.ts';
import type { Place } from './truth.ts';

const RE_SENTENCE = /s\d+$/u;

/** Every Chinese paragraph of the sources, and every line of their heads. */
export const toPlaces = (pages: readonly SearchPage[]): Place[] =>
  pages
    .filter(({ kind }) => kind === 'passage')
    .flatMap(({ path, records }) =>
      records
        .filter(({ lang }) => lang === 'zh')
        .map(({ text, sentences: [first] }) => ({
          page: path,
          paragraph: first?.[0].replace(RE_SENTENCE, '') ?? '',
          text,
        })),
    );

/** The pages of one size: the corpus as it is, or its mechanisms beside generated sources. */
export function listPages(corpus: Corpus, size: number, seed: number): SearchPage[] {
  const real = collectPages(corpus);
  if (size <= corpus.sources.size) return real;
  const texts = toPlaces(real).map(({ text }) => text);
  const others = real.filter(({ kind }) => kind !== 'passage');
  return [...generateSources(texts, size, seed), ...others];
}
