import type { Corpus } from '../content/corpus.ts';
import { createPlainWords } from '../markdown/plain-words.ts';
import { collectCounties } from './collect-counties.ts';
import { collectMechanisms } from './collect-mechanisms.ts';
import { collectSources } from './collect-sources.ts';
import type { SearchPage } from './records.ts';

/** Everything of the corpus that is searched in full, in the order in which it enters the index. */
export function collectPages(corpus: Corpus): SearchPage[] {
  const wordsOf = createPlainWords(corpus);
  return [
    ...collectSources(corpus),
    ...collectCounties(corpus, wordsOf),
    ...collectMechanisms(corpus, wordsOf),
  ];
}
