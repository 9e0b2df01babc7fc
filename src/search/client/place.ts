import { findSentence } from '../find-sentence.ts';
import type { Range } from '../phrase.ts';
import type { StreamPlace } from '../streams.ts';
import { findOther, type Hit } from './hit.ts';

/** Where a pasted text stands. */
export type Place = Pick<Hit, 'page' | 'lang' | 'first' | 'last' | 'text' | 'marks' | 'other'>;

/** The sentences from one place of a paragraph to a place of a later one. */
export function toPlace({ from, start, to, end }: StreamPlace): Place {
  const { page, record } = from;
  const first = findSentence(record, start);
  const last = findSentence(to.record, end - 1);
  const firstStart = record.sentences[first]?.[1] ?? 0;
  const lastEnd = to.record.sentences[last + 1]?.[1] ?? to.record.text.length;
  const isOne = from === to;
  const text = record.text.slice(firstStart, isOne ? lastEnd : undefined);
  const ids = {
    first: record.sentences[first]?.[0] ?? '',
    last: to.record.sentences[last]?.[0] ?? '',
  };
  return {
    page,
    lang: record.lang,
    ...ids,
    text: isOne
      ? text
      : `${text} … ${to.record.text.slice(to.record.sentences[last]?.[1], lastEnd)}`,
    marks: isOne ? [[start - firstStart, end - firstStart] as Range] : [],
    other: isOne ? findOther(page, record, ids) : undefined,
  };
}

/** One place for each sentence: what stands in it twice is marked twice. */
export function joinPlaces(places: readonly Place[]): Place[] {
  const toKey = ({ page, lang, first, last }: Place): string =>
    `${lang} ${page.path}#${first}-${last}`;
  return [...Map.groupBy(places, toKey).values()].flatMap(([place, ...others]) =>
    place === undefined
      ? []
      : [{ ...place, marks: [place, ...others].flatMap(({ marks }) => marks) }],
  );
}
