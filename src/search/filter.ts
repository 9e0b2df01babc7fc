import type { Lang } from '../content/schemas/text.ts';
import type { Facets, Kind } from './records.ts';

/** What the reader narrowed the results down to; what is absent is not asked for. */
export interface Filters {
  unit?: string;
  category?: string;
  kind?: Kind;
  /** Of the text that is found. */
  lang?: Lang;
}

/** Whether something that is about these units and of this category is wanted. */
export const passesFacets = ({ units, category }: Facets, filters: Filters): boolean =>
  (filters.unit === undefined || units.includes(filters.unit)) &&
  (filters.category === undefined || category === filters.category);

export const passesKind = (kind: Kind, filters: Filters): boolean =>
  filters.kind === undefined || filters.kind === kind;
