import type { Query } from '../query.ts';
import type { RecordTable, SearchPage, SearchRecord } from '../records.ts';
import type { Assets, Pagefind, PagefindResult } from './assets.ts';

/** A paragraph that the index names, with its page. */
export interface Candidate {
  page: SearchPage;
  record: SearchRecord;
  /** Ordinals of the tokens at which the index found the query. */
  locations: readonly number[];
}

/** The index is asked for so many tokens of a phrase; the raw text is compared with all of them. */
const LONGEST_PHRASE = 24;
/** So many paragraphs are loaded for one query; the rest are counted. */
export const MOST_RECORDS = 400;

const quote = (tokens: readonly string[]): string =>
  `"${tokens.slice(0, LONGEST_PHRASE).join(' ')}"`;

/** The fragments that hold every part, each as a phrase. */
async function searchParts(
  pagefind: Pagefind,
  parts: readonly string[][],
): Promise<PagefindResult[]> {
  const answers = await Promise.all(parts.map((part) => pagefind.search(quote(part))));
  const [first, ...others] = answers.map(({ results }) => results);
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  return (first ?? []).filter(({ id }) => ids.every((set) => set.has(id)));
}

/** The whole phrase; where blanks part it, also all its parts; where neither is found, all its tokens. */
async function searchIndex(pagefind: Pagefind, query: Query): Promise<PagefindResult[]> {
  const { results } = await pagefind.search(quote(query.tokens));
  const ofParts = query.parts.length > 1 ? await searchParts(pagefind, query.parts) : [];
  const found = new Map([...ofParts, ...results].map((result) => [result.id, result]));
  if (found.size > 0 || query.tokens.length === 1) return [...found.values()];
  const scattered = await pagefind.search(query.tokens.slice(0, LONGEST_PHRASE).join(' '));
  return scattered.results;
}

/** Computes once for each asset; assets stay the same objects while the page is open. */
function onceFor<K extends object, V>(compute: (asset: K) => V): (asset: K) => V {
  const known = new WeakMap<K, V>();
  return (asset) => {
    const value = known.get(asset) ?? compute(asset);
    known.set(asset, value);
    return value;
  };
}

/** Leads from each fragment to the ordinal of its record. */
const listOrdinals = onceFor(
  ({ hashes }: RecordTable): ReadonlyMap<string, number> =>
    new Map(hashes.split(' ').map((hash, ordinal) => [`en_${hash}`, ordinal])),
);

/** The records of a group in order, each with its page. */
const listRecords = onceFor((pages: SearchPage[]): Omit<Candidate, 'locations'>[] =>
  pages.flatMap((page) => page.records.map((record) => ({ page, record }))),
);

/** The group that holds an ordinal, and its place in the group. */
function findGroup({ groups }: RecordTable, ordinal: number): [id: string, index: number] {
  let rest = ordinal;
  for (const { id, records } of groups) {
    if (rest < records) return [id, rest];
    rest -= records;
  }
  throw new RangeError(`Unexpected record ${ordinal}, expected one of the table`);
}

async function loadCandidate(
  assets: Assets,
  table: RecordTable,
  ordinal: number,
  locations: readonly number[],
): Promise<Candidate> {
  const [group, index] = findGroup(table, ordinal);
  const found = listRecords(await assets.texts(group))[index];
  if (found === undefined) throw new RangeError(`Unexpected end of ${group}, expected ${index}`);
  return { ...found, locations };
}

/** Asks the index and loads the paragraphs that it names, best first. `total` counts those left out too. */
export async function findRecords(
  assets: Assets,
  query: Query,
): Promise<{ candidates: Candidate[]; total: number }> {
  const [pagefind, table] = await Promise.all([assets.pagefind(), assets.records()]);
  const results = await searchIndex(pagefind, query);
  const ordinals = listOrdinals(table);
  const candidates = results.slice(0, MOST_RECORDS).map(({ id, words }) => {
    const ordinal = ordinals.get(id);
    if (ordinal === undefined) throw new RangeError(`Unexpected fragment ${id}, expected a record`);
    return loadCandidate(assets, table, ordinal, words);
  });
  return { candidates: await Promise.all(candidates), total: results.length };
}
