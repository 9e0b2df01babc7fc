import type { Source } from '../content/corpus.ts';
import { toPlainTranslation } from '../content/parse-translation.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { listTranslated } from './list-translated.ts';
import { reportErrorsOf } from './report-error.ts';

/** What a translation never holds beside its `:zh[…]`: pattern, what was found, what to do. */
const FLAWS: readonly (readonly [RegExp, found: string, mend: string])[] = [
  [/\bTODO\b/u, '"TODO"', 'translate the sentence'],
  [/["']/u, 'straight quotation mark', 'write “ ” and ‘ ’'],
  [/[[\]{}]/u, 'bracket', 'only :zh[…] is markup; else use round brackets'],
  [/^\s|\s$|\s\s|[^\S ]/u, 'space at an edge, doubled or of another kind', 'leave one plain space'],
];
const RE_FULL_STOP = /\.$/u;

/** Ids of what is a headline: titles and the sentences of headings. */
function listHeadlines({ paragraphs }: Source): Set<string> {
  const headings = paragraphs
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ sentences }) => sentences.map(({ id }) => id));
  return new Set(['title', 'subtitle', 'pageTitle', ...headings]);
}

/** A translation is plain text with curly quotation marks and no markup but `:zh[…]`, the Chinese of a note has
 * none at all; headlines end without a full stop. */
export function translationPlain(context: VerifyContext, report: Report): void {
  const error = reportErrorsOf('translation-plain', report);
  for (const { source, entries } of listTranslated(context)) {
    const headlines = listHeadlines(source);
    for (const { entry, place } of entries) {
      const english = [entry.en, entry.note?.en ?? ''].map(toPlainTranslation);
      const texts = [...english, entry.note?.zh ?? ''];
      for (const [pattern, found, mend] of FLAWS) {
        if (!texts.some((text) => pattern.test(text))) continue;
        error(place, `Unexpected ${found} in a translation, expected plain text`, mend);
      }
      if (headlines.has(entry.id) && RE_FULL_STOP.test(entry.en)) {
        error(place, 'Unexpected full stop, expected a headline without one', 'take it out');
      }
    }
  }
}
