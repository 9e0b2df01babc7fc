import type { Figure } from '../../audit/figure.ts';
import type { Bilingual, Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';
import type { EvidenceLink } from '../../markdown/resolve.ts';
import { toEvidenceLink } from '../corpus/evidence-link.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { nameSource } from '../corpus/name-source.ts';
import { sayDate } from '../reader/say-date.ts';
import { sayNormalized } from './say-value.ts';

/** A figure as a table shows it. */
export interface FigureRow {
  figure: Figure;
  /** In the page's language. */
  subject: string;
  scope: string;
  normalized: string;
  asOf: string;
  /** For sorting: the number, or nothing where the numeral is indefinite. */
  sortValue: string;
  source: string;
  /** The way to the sentence. */
  link: EvidenceLink;
  /** The ways to other sentences that say the same, where rows are merged. */
  again: readonly EvidenceLink[];
}

const inLang = (words: Bilingual | null, lang: Lang): string => words?.[lang] ?? '';

function toRow(library: Library, figure: Figure, lang: Lang): FigureRow {
  const say = createSay(lang);
  const { corpus, quotations } = library;
  const found = quotations.get(`figures/${figure.source}/${figure.at}`);
  if (found === undefined)
    throw new Error(`Unexpected figure "${figure.id}" without its quotation`);
  const date = figure.asOf === null ? '' : sayDate(figure.asOf, lang);
  return {
    figure,
    subject: figure.subject[lang],
    scope: inLang(figure.scope, lang),
    normalized: sayNormalized(figure, lang),
    asOf: figure.asOf === null ? say('basis.undated') : say(`basis.${figure.asOfBasis}`, { date }),
    sortValue: figure.value ?? figure.several ?? '',
    source: nameSource(corpus, figure.source, lang),
    link: toEvidenceLink(corpus, found.resolved, lang),
    again: [],
  };
}

/** The figures of a source, or of all, as rows, in the order of the sources and their files. */
export function listFigureRows(library: Library, lang: Lang, source?: string): FigureRow[] {
  return [...library.figures.values()]
    .filter((figure) => source === undefined || figure.source === source)
    .map((figure) => toRow(library, figure, lang));
}
