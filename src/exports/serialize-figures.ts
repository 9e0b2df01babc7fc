import type { Figure } from '../audit/figure.ts';
import { locateFigure } from '../audit/locate-figure.ts';
import { resolveFigures } from '../audit/resolve-figure.ts';
import type { Corpus } from '../content/corpus.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import { FIGURE_COLUMNS } from './figure-columns.ts';
import { writeCsv } from './write-csv.ts';

/** The sentence in which the characters of a figure begin; a quotation may touch several. */
function findSentence(corpus: Corpus, figure: Figure, record: EvidenceRecord): string {
  const entry = corpus.figures.get(figure.source)?.figures[figure.id];
  const at = entry === undefined ? undefined : locateFigure(entry, record);
  const sentences = corpus.sources.get(figure.source)?.sentences ?? [];
  const found = sentences.find(
    ({ codePointStart, codePointEnd }) =>
      at !== undefined && codePointStart <= at[0] && at[0] < codePointEnd,
  );
  if (found === undefined)
    throw new RangeError(
      `Unexpected figure "${figure.id}" outside every sentence, expected it in one`,
    );
  return found.id;
}

/**
 * `data/figures.csv`: every figure, in the order of sources and files, as RFC 4180 has it. Numbers are
 * plain: digits, `.`, no separators. Figures whose quotation does not resolve are reported elsewhere and left out.
 */
export function serializeFigures(corpus: Corpus, evidence: readonly EvidenceRecord[]): string {
  const records = new Map(
    evidence.flatMap((record) => (record.body.kind === 'figure' ? [[record.body.id, record]] : [])),
  );
  const rows = [...resolveFigures(corpus).figures.values()].flatMap((figure) => {
    const record = records.get(figure.id);
    if (record === undefined) return [];
    const sentence = findSentence(corpus, figure, record);
    return [FIGURE_COLUMNS.map(({ read }) => read(figure, sentence))];
  });
  return writeCsv([FIGURE_COLUMNS.map(({ name }) => name), ...rows]);
}
