import { formatFigure } from '../audit/format-figure.ts';
import { resolveFigures } from '../audit/resolve-figure.ts';
import type { Corpus } from '../content/corpus.ts';
import type { Lang } from '../content/schemas/text.ts';
import { formatDate } from './format-date.ts';
import type { PlainWords } from './to-plain-text.ts';

/** What directives read as in a language, for texts that take no links. */
export function createPlainWords(corpus: Corpus): (lang: Lang) => PlainWords {
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
