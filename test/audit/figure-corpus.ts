import type { Corpus } from '../../src/content/corpus.ts';
import { type FigureEntry, FigureSchema } from '../../src/content/schemas/figure.ts';

const SUBJECT = { zh: '建档立卡贫困人口', en: 'registered poor' };

/** A figure entry with what every entry needs, and what a test is about. */
export function figure(fields: Partial<FigureEntry>): FigureEntry {
  const subject = fields.same_subject === undefined ? { subject: SUBJECT } : {};
  return FigureSchema.parse({
    at: 'poor',
    text: '3.08万人',
    kind: 'count',
    as_of: null,
    as_of_basis: 'undated',
    ...subject,
    ...fields,
  });
}

const NOTHING = {
  sources: new Map(),
  translations: new Map(),
  categories: {},
  mechanisms: new Map(),
  counties: new Map(),
  outside: {},
  checks: new Map(),
  coverage: new Map(),
  redirects: { entries: {}, file: 'content/redirects.yaml', lineOf: () => undefined },
  anchors: {},
  terms: { entries: [], file: 'content/terms.yaml', lineOf: () => undefined },
};

/** A corpus of figures over one quotation, by source. */
export function corpusOf(
  figuresBySource: Record<string, Record<string, FigureEntry>>,
  quotes: Record<string, string>,
): Corpus {
  const files = Object.entries(figuresBySource).map(
    ([source, figures]) =>
      [
        source,
        { source, quotes, figures, file: `content/figures/${source}.yaml`, lineOf: () => 7 },
      ] as const,
  );
  return { ...NOTHING, figures: new Map(files) };
}
