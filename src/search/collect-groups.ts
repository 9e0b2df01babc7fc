import type { Corpus } from '../content/corpus.ts';
import type { Lang } from '../content/schemas/text.ts';
import { formatDate } from '../markdown/format-date.ts';
import { collectCounties } from './collect-counties.ts';
import { collectMechanisms } from './collect-mechanisms.ts';
import { collectSources } from './collect-sources.ts';
import type { SearchGroup } from './records.ts';
import type { PlainWords } from './to-plain-text.ts';

/** How directives read in plain text; a figure reads as its source prints it, in both languages. */
function createPlainWords(corpus: Corpus): (lang: Lang) => PlainWords {
  const figures = new Map(
    [...corpus.figures.values()].flatMap((file) =>
      Object.entries(file.figures).map(([id, { text }]) => [id, text] as const),
    ),
  );
  return (lang) => ({
    figure: (id) => figures.get(id),
    mechanism: (id) => corpus.mechanisms.get(id)?.label[lang],
    date: (iso) => formatDate(iso, lang),
  });
}

/** Everything that is searched in full, in the order in which it enters the index. */
export function collectGroups(corpus: Corpus): SearchGroup[] {
  const wordsOf = createPlainWords(corpus);
  return [
    ...collectSources(corpus),
    ...collectCounties(corpus, wordsOf),
    ...collectMechanisms(corpus, wordsOf),
  ];
}
