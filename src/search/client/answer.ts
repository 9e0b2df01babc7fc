import type { Bilingual } from '../../content/schemas/text.ts';
import type { Filters } from '../filter.ts';
import type { IndexedRecord } from '../indexed-record.ts';
import type { NameMatch } from '../match-names.ts';
import type { Query } from '../query.ts';
import type { SearchFigure } from '../records.ts';
import type { Hit } from './hit.ts';

/** All that a query finds. */
export interface Findings {
  /** As it is read when everything is there: the names alone know fewer characters. */
  query: Query;
  names: NameMatch[];
  /** Exact ones first; each group in its rank. */
  hits: Hit[];
  figures: SearchFigure[];
  /** Terms that are near to a query which found nothing. */
  suggestions: string[];
  /** Every paragraph read that answers exactly; `left` of them are not among `hits`. */
  exact: readonly IndexedRecord[];
  left: number;
  /** Title of a source. */
  toSource: (id: string) => Bilingual;
  /** Files of texts that may answer but were not read: ask again with `isThorough`. */
  unread: number;
}

/** The answer to a query: names at once, the rest when the texts have come. */
export interface Answer {
  query: Query;
  names: NameMatch[];
  /** The rest takes no loading. */
  isReady: boolean;
  rest: () => Promise<Findings>;
}

export interface SearchOptions {
  filters?: Filters;
  /** Read every text that may answer, however many there are. */
  isThorough?: boolean;
  /** The reader reads Chinese: what Chinese texts answer needs no English. */
  isChineseFirst?: boolean;
}

export type Search = (raw: string, options?: SearchOptions) => Promise<Answer>;
