import type { Lang } from '../../content/schemas/text.ts';
import type { Filters } from '../filter.ts';
import { cutQuery } from '../longest-query.ts';
import { KINDS } from '../records.ts';
import type { Asked } from './run-query.ts';

/** The parameter that carries the query. */
const QUERY_PARAMETER = 'q';
/** Parameters that filter. */
export const FILTER_PARAMETERS = ['unit', 'category', 'kind', 'lang'] as const;
export type FilterParameter = (typeof FILTER_PARAMETERS)[number];
const LANGS: readonly Lang[] = ['en', 'zh'];
const RE_ID = /^[a-z0-9-]+$/u;

/** Reads filters as typed or linked; what is none is not asked for. */
export function parseFilters(read: (name: FilterParameter) => string | null): Filters {
  const [unit, category] = [read('unit'), read('category')];
  const kind = KINDS.find((known) => known === read('kind'));
  const lang = LANGS.find((known) => known === read('lang'));
  return {
    ...(unit !== null && RE_ID.test(unit) ? { unit } : {}),
    ...(category !== null && RE_ID.test(category) ? { category } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** What the address asks for. */
export function readAddress(): Asked {
  const parameters = new URLSearchParams(location.search);
  return {
    raw: parameters.get(QUERY_PARAMETER) ?? '',
    filters: parseFilters((name) => parameters.get(name)),
  };
}

/** Writes the query, as far as it is searched, and its filters into the address, so that it can be shared. */
export function writeAddress({ raw, filters }: Asked, write: 'pushState' | 'replaceState'): void {
  const address = new URL(location.href);
  for (const name of FILTER_PARAMETERS) {
    const value = filters[name];
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  if (raw === '') address.searchParams.delete(QUERY_PARAMETER);
  else address.searchParams.set(QUERY_PARAMETER, cutQuery(raw));
  if (address.href !== location.href) history[write](null, '', address);
}
