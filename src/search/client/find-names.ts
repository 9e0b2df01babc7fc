import { matchInPlace, matchVariants } from '../match-elsewhere.ts';
import { matchNames, type NameMatch } from '../match-names.ts';
import type { Query } from '../query.ts';
import { listVariants } from '../variants.ts';
import type { Ready } from './engine.ts';

/** The names that answer; where none does, those with other numerals, or of the place that the query names. */
export function findNames(query: Query, { names, facetsOf }: Ready): NameMatch[] {
  const found = matchNames(query, names);
  if (found.length > 0 || query.isQuoted) return found;
  const variants = matchVariants(query, listVariants(query.tokens), names);
  return variants.length > 0
    ? variants
    : matchInPlace(query, names, (name) => facetsOf(name).units);
}
