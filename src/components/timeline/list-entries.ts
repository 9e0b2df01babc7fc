import type { Figure } from '../../audit/figure.ts';
import type { Source } from '../../content/corpus.ts';
import type { Bilingual } from '../../content/schemas/text.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { toldAs } from '../figure/merge-rows.ts';

/** What a date says: a role of a source's own date, or how the date of figures is known. */
export type EntryKind = Source['dates'][number]['role'] | 'stated' | 'inferred' | 'bounded';

/** Something that the sources date. */
export interface TimelineEntry {
  source: string;
  /** As far as it is known: year, month, day, time. */
  date: string;
  kind: EntryKind;
  /** The characters of the seed that state a source's own date. */
  printed: string | null;
  note: Bilingual | null;
  /** Figures that hold as of it. */
  figures: Figure[];
}

const ofDates = ({ id, dates }: Source): TimelineEntry[] =>
  dates.map(({ role, value, text, note }) => ({
    source: id,
    date: value,
    kind: role,
    printed: text,
    note: note ?? null,
    figures: [],
  }));

function ofFigures(source: string, figures: readonly Figure[]): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  for (const figure of figures) {
    const { asOf, asOfBasis } = figure;
    if (asOf === null || asOfBasis === 'undated') continue;
    const key = `${asOf} ${asOfBasis}`;
    const entry = entries.get(key) ?? {
      source,
      date: asOf,
      kind: asOfBasis,
      printed: null,
      note: null,
      figures: [],
    };
    if (!entry.figures.some((one) => toldAs(one) === toldAs(figure))) entry.figures.push(figure);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

const byDate = (a: TimelineEntry, b: TimelineEntry): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;

/** The dates of some sources, or of all: their own, and those of their figures, by time. Figures without a date are in `undated`. */
export function listTimeline(
  { corpus, figures }: Pick<Library, 'corpus' | 'figures'>,
  sources: Iterable<string> = corpus.sources.keys(),
): { entries: TimelineEntry[]; undated: Map<string, number> } {
  const undated = new Map<string, number>();
  const entries = [...sources].flatMap((id) => {
    const source = corpus.sources.get(id);
    const own = [...figures.values()].filter((figure) => figure.source === id);
    undated.set(id, own.filter(({ asOf }) => asOf === null).length);
    return [...(source === undefined ? [] : ofDates(source)), ...ofFigures(id, own)];
  });
  return { entries: entries.toSorted(byDate), undated };
}
