import type { Corpus, Mechanism, Source } from '../content/corpus.ts';
import type { Bilingual } from '../content/schemas/text.ts';
import { findLabels, type LabelOccurrence, listChineseLabels, toBareText } from './find-labels.ts';

/**
 * Whether a source has a mechanism:
 * - named: sources name it, and a quotation of this one holds one of its Chinese labels
 * - described: the source is quoted, without a name
 * - elsewhere: its words occur in the source and mean something else, as the author says
 * - inside: its words occur only inside the longer name of another mechanism
 * - absent: no quotation, and none of its labels occurs in text, title or subtitle
 * - unattested: a label occurs and nothing is quoted; verify refuses it
 */
export type PresenceState =
  'named' | 'described' | 'elsewhere' | 'inside' | 'absent' | 'unattested';

export interface Presence {
  mechanism: string;
  source: string;
  state: PresenceState;
  /** Keys of the attestations in this source. */
  attestations: string[];
  /** The labels that were searched, without quotation marks. */
  labels: string[];
  /** Why the words mean something else, where the author says so. */
  reason: Bilingual | null;
  /** Longer names of other mechanisms in which a label stands in this source. */
  inside: string[];
}

/** A source as it is searched: text, title and subtitle without the marks that come and go in names, with all names that stand in them. */
export interface SearchedSource {
  source: Source;
  text: string;
  occurrences: readonly LabelOccurrence[];
}

/** Searches a source for the Chinese names of all mechanisms. */
export function searchSource(source: Source, mechanisms: Corpus['mechanisms']): SearchedSource {
  const titles = [source.title, source.subtitle].filter((title) => title !== null);
  const { text } = toBareText([source.text, ...titles].join('\n'));
  const labels = [...mechanisms.values()].flatMap(listChineseLabels);
  return { source, text, occurrences: findLabels(text, [...new Set(labels)]) };
}

/** Longer names of other mechanisms that stand around a place. */
function listAround(
  { start, end }: LabelOccurrence,
  own: readonly string[],
  occurrences: readonly LabelOccurrence[],
): string[] {
  return occurrences.flatMap((other) => {
    const isAround = other.start <= start && other.end >= end;
    const isLonger = other.end - other.start > end - start;
    return isAround && isLonger && !own.includes(other.label) ? [other.label] : [];
  });
}

/** Places where a mechanism is named by itself, not inside the longer name of another one. */
export function listOwnOccurrences(
  mechanism: Mechanism,
  { text, occurrences }: SearchedSource,
): LabelOccurrence[] {
  const own = listChineseLabels(mechanism);
  return findLabels(text, own).filter((place) => listAround(place, own, occurrences).length === 0);
}

/** Whether a source names a mechanism, describes it, or has neither. */
export function computePresence(mechanism: Mechanism, searched: SearchedSource): Presence {
  const { source, text } = searched;
  const labels = listChineseLabels(mechanism);
  const quoted = Object.entries(mechanism.at).filter(([, at]) => at.source === source.id);
  const reason =
    mechanism.elsewhere.find((exception) => exception.source === source.id)?.reason ?? null;
  // A label of what is only described may be made of the source's own words; that is no name.
  const isNamed =
    mechanism.named &&
    quoted.some(([, { quote }]) => findLabels(toBareText(quote).text, labels).length > 0);
  const places = findLabels(text, labels);
  const isOwn = listOwnOccurrences(mechanism, searched).length > 0;
  const state = (): PresenceState => {
    if (quoted.length > 0) return isNamed ? 'named' : 'described';
    if (places.length === 0) return 'absent';
    if (reason !== null) return 'elsewhere';
    return isOwn ? 'unattested' : 'inside';
  };
  return {
    mechanism: mechanism.id,
    source: source.id,
    state: state(),
    attestations: quoted.map(([key]) => key),
    labels,
    reason,
    inside: [
      ...new Set(places.flatMap((place) => listAround(place, labels, searched.occurrences))),
    ],
  };
}

/** The presence of every mechanism in every source, mechanisms in the corpus's order, sources within. */
export function listPresences({ mechanisms, sources }: Corpus): Presence[] {
  const searched = [...sources.values()].map((source) => searchSource(source, mechanisms));
  return [...mechanisms.values()].flatMap((mechanism) =>
    searched.map((source) => computePresence(mechanism, source)),
  );
}
