import type { Corpus } from '../content/corpus.ts';

const RE_PATH = /^\/(?<kind>counties|mechanisms|sources)\/(?<id>[a-z0-9-]+)\//u;

/**
 * Ids of the sources whose articles a page is cited with: the source itself, those that attest a mechanism,
 * the one that a unit's page rests on and those that its evidence quotes. A page of the whole site has none.
 */
export function listCitedSources(
  { sources, mechanisms, counties }: Pick<Corpus, 'sources' | 'mechanisms' | 'counties'>,
  path: string,
): string[] {
  const { kind, id = '' } = RE_PATH.exec(path)?.groups ?? {};
  if (kind === 'sources') return sources.has(id) ? [id] : [];
  if (kind === 'mechanisms') {
    return [...new Set(Object.values(mechanisms.get(id)?.at ?? {}).map(({ source }) => source))];
  }
  const county = kind === 'counties' ? counties.get(id) : undefined;
  if (county === undefined) return [];
  const quoted = Object.values(county.evidence).flatMap((one) =>
    'source' in one ? [one.source] : [],
  );
  return [...new Set([county.source, ...quoted])];
}
