import { formatFigure } from '../../audit/format-figure.ts';
import type { Mechanism } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { formatDate } from '../../markdown/format-date.ts';
import { toPlainText } from '../../markdown/to-plain-text.ts';
import type { Library } from '../corpus/load-corpus.ts';

/** A mechanism's definition without markup, for places that take no links. */
export function describeMechanism(
  { corpus, figures }: Library,
  { definition }: Mechanism,
  lang: Lang,
): string {
  return toPlainText(definition[lang], {
    figure: (id) => {
      const figure = figures.get(id);
      return figure === undefined ? undefined : formatFigure(figure, lang);
    },
    mechanism: (id) => corpus.mechanisms.get(id)?.label[lang],
    date: (iso) => formatDate(iso, lang),
  });
}
