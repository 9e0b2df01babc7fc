import type { IndexedName, NameMatch } from './match-names.ts';
import { matchNames } from './match-names.ts';
import type { Name } from './name.ts';
import type { Query, QueryPart } from './query.ts';
import type { Variant } from './variants.ts';

const ask = (query: Query, parts: QueryPart[]): Query => ({
  ...query,
  parts,
  tokens: parts.flatMap(({ tokens }) => tokens),
});

/** Names in which the numbers of a query are written the other way: 六项 finds 6项重点工作. */
export const matchVariants = (
  query: Query,
  variants: readonly Variant[],
  names: readonly IndexedName[],
): NameMatch[] =>
  variants.flatMap(({ tokens }) => matchNames(ask(query, [{ tokens, isQuoted: false }]), names));

/** Mechanisms that some of the words name, where another word is the place of a source that attests them: 召回 安溪. */
export function matchInPlace(
  query: Query,
  names: readonly IndexedName[],
  unitsOf: (name: Name) => readonly string[],
): NameMatch[] {
  const findUnit = (part: QueryPart): string | undefined =>
    matchNames(ask(query, [part]), names).find(
      ({ name, grade }) => name.kind === 'county' && grade === 0,
    )?.name.id;
  const read = query.parts.map((part) => ({ part, unit: findUnit(part) }));
  const units = read.flatMap(({ unit }) => unit ?? []);
  const others = read.filter(({ unit }) => unit === undefined).map(({ part }) => part);
  if (units.length === 0 || others.length === 0) return [];
  return matchNames(ask(query, others), names).filter(
    ({ name }) => name.kind === 'mechanism' && units.every((unit) => unitsOf(name).includes(unit)),
  );
}
