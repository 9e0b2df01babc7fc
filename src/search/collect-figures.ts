import { formatFigure } from '../audit/format-figure.ts';
import { resolveFigures } from '../audit/resolve-figure.ts';
import type { Corpus } from '../content/corpus.ts';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import { figurePath, sentencePath } from '../site/addresses.ts';
import type { SearchFigure } from './records.ts';

/** Every figure by subject and value. Leads to its row where there is such a page, else to its sentence. */
export function collectFigures(corpus: Corpus, hasRows: boolean): SearchFigure[] {
  const sentences = new Map(
    collectEvidence(corpus).records.flatMap(({ body, sentences: [first] }) =>
      body.kind === 'figure' && first !== undefined ? [[body.id, first] as const] : [],
    ),
  );
  return [...resolveFigures(corpus).figures.values()].map((figure) => {
    const { id, source, subject } = figure;
    const sentence = sentences.get(id);
    if (sentence === undefined) {
      throw new RangeError(`Unexpected figure "${id}" without a sentence, expected its quotation`);
    }
    return {
      id,
      source,
      sentence,
      path: hasRows ? figurePath(id) : sentencePath(source, sentence),
      subject,
      value: { zh: formatFigure(figure, 'zh'), en: formatFigure(figure, 'en') },
      units: corpus.sources.get(source)?.counties ?? [],
      category: null,
    };
  });
}
