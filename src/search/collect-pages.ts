import { formatFigure } from '../audit/format-figure.ts';
import { resolveFigures } from '../audit/resolve-figure.ts';
import type { Corpus } from '../content/corpus.ts';
import type { Lang } from '../content/schemas/text.ts';
import { formatDate } from '../markdown/format-date.ts';
import { collectCounties } from './collect-counties.ts';
import { collectMechanisms } from './collect-mechanisms.ts';
import { collectSources } from './collect-sources.ts';
import type { SearchPage } from './records.ts';
import type { PlainWords } from './to-plain-text.ts';

/** How directives read in plain text: as on the pages. */
function createPlainWords(corpus: Corpus): (lang: Lang) => PlainWords {
  const { figures } = resolveFigures(corpus);
  return (lang) => ({
    figure: (id) => {
      const figure = figures.get(id);
      return figure === undefined ? undefined : formatFigure(figure, lang);
    },
    mechanism: (id) => corpus.mechanisms.get(id)?.label[lang],
    date: (iso) => formatDate(iso, lang),
  });
}

/** Everything of the corpus that is searched in full, in the order in which it enters the index. */
export function collectPages(corpus: Corpus): SearchPage[] {
  const wordsOf = createPlainWords(corpus);
  return [
    ...collectSources(corpus),
    ...collectCounties(corpus, wordsOf),
    ...collectMechanisms(corpus, wordsOf),
  ];
}
