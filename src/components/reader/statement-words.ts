import { formatFigure } from '../../audit/format-figure.ts';
import { parseProse } from '../../content/parse-prose.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { formatDate } from '../../markdown/format-date.ts';
import { toPlainText } from '../../markdown/to-plain-text.ts';
import { findEntry } from '../corpus/find-entry.ts';
import type { Library } from '../corpus/load-corpus.ts';

/** As much of a statement as tells it from the others, in characters; a link leads to the rest. */
const LENGTH: Record<Lang, number> = { en: 46, zh: 18 };
const RE_CUT_WORD = /\s+\S*$/u;
/** Marks that stand badly before an ellipsis. */
const RE_MARKS_AT_END = /[\p{P}\s]+$/u;

/** The beginning of a text, cut between words. */
export function cutWords(text: string, lang: Lang): string {
  const characters = [...text];
  if (characters.length <= LENGTH[lang]) return text;
  const cut = characters.slice(0, LENGTH[lang]).join('');
  const words = lang === 'en' ? cut.replace(RE_CUT_WORD, '') : cut;
  return `${words.replace(RE_MARKS_AT_END, '')}…`;
}

/** How a statement of a unit's page begins: `Under cadre recall, three …`. */
export function sayStatement(
  { corpus, figures }: Library,
  county: string,
  statement: string,
  lang: Lang,
): string {
  const { prose } = findEntry(corpus.counties, county, 'county');
  const line = parseProse(prose[lang].markdown).find((other) => other.statement === statement);
  const text = toPlainText(line?.text ?? '', {
    figure: (id) => {
      const figure = figures.get(id);
      return figure === undefined ? undefined : formatFigure(figure, lang);
    },
    mechanism: (id) => corpus.mechanisms.get(id)?.label[lang],
    date: (iso) => formatDate(iso, lang),
  });
  return cutWords(text, lang);
}
