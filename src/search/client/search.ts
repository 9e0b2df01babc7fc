import { type Filters, passesFacets, passesKind } from '../filter.ts';
import type { IndexedRecord } from '../indexed-record.ts';
import { matchFigures } from '../match-figures.ts';
import { matchNames, type NameMatch } from '../match-names.ts';
import {
  findAllParts,
  findExact,
  findScattered,
  findVariants,
  type RecordMatch,
} from '../match-records.ts';
import { parseQuery, type Query } from '../query.ts';
import type { Bilingual } from '../../content/schemas/text.ts';
import { sourcePath } from '../../site/addresses.ts';
import type { SearchFigure } from '../records.ts';
import type { Tokenize } from '../token.ts';
import { listVariants, type Variant } from '../variants.ts';
import type { Assets } from './assets.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { createEngine, type Engine, type Ready } from './engine.ts';
import { type Hit, measureDensity, toHits } from './hit.ts';
import { suggestTerms } from './suggest-terms.ts';

/** All that a query finds. */
export interface Findings {
  names: NameMatch[];
  /** Exact ones first; each group in its rank. */
  hits: Hit[];
  figures: SearchFigure[];
  /** Terms that are near to a query which found nothing. */
  suggestions: string[];
  /** Paragraphs that answer exactly but are not among `hits`. */
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
  /** Read every text that may answer, however many there are, and give every hit. */
  isThorough?: boolean;
}

export type Search = (raw: string, options?: SearchOptions) => Promise<Answer>;

/** So many paragraphs are shown for one query, and so many looser ones. */
const MOST_EXACT = 400;
const MOST_LOOSE = 40;
/** So many files of texts are read for one query before the reader asks for more. */
const MOST_BLOCKS = 16;
/** More readings than this are no help. */
const MOST_READINGS = 3;
const READS_WHOLE = 1;

function filterNames(names: readonly NameMatch[], ready: Ready, filters: Filters): NameMatch[] {
  return names.filter(
    ({ name }) => passesKind(name.kind, filters) && passesFacets(ready.facetsOf(name), filters),
  );
}

const filterRecords = (records: readonly IndexedRecord[], filters: Filters): IndexedRecord[] =>
  records.filter(
    ({ page, record }) =>
      passesKind(page.kind, filters) &&
      passesFacets(page, filters) &&
      (filters.lang === undefined || filters.lang === record.lang),
  );

/** A small index has no keys: all its texts are read. */
const toMostBlocks = ({ index }: Ready): number =>
  index.shards === 0 ? index.blocks : MOST_BLOCKS;

/** The Chinese names that a query in pinyin reads. */
function listReadings(names: readonly NameMatch[], tokenize: Tokenize): Variant[] {
  return names
    .filter(({ isReading, grade }) => isReading && grade <= READS_WHOLE)
    .slice(0, MOST_READINGS)
    .map(({ form }) => ({ form, tokens: tokenize(form).map(({ token }) => token) }));
}

/** Looser matches, nearer ones first, without paragraphs that are there already. */
function findLoose(
  records: readonly IndexedRecord[],
  query: Query,
  exact: readonly RecordMatch[],
  readings: readonly Variant[],
): RecordMatch[] {
  if (query.isQuoted) return [];
  const isFound = exact.length > 0;
  const found = [
    ...findVariants(records, listVariants(query.tokens)),
    ...(isFound ? [] : findVariants(records, readings)),
    ...findAllParts(records, query.parts),
  ];
  const matches = isFound || found.length > 0 ? found : findScattered(records, query);
  const seen = new Set(exact.map(({ record }) => record));
  return matches.filter(({ record }) => !seen.has(record) && seen.add(record) !== undefined);
}

/** Passages before pages, those that say little else first. */
function rank(hits: readonly Hit[]): Hit[] {
  const isPage = ({ page }: Hit): number => (page.kind === 'passage' ? 0 : 1);
  return hits.toSorted((a, b) => isPage(a) - isPage(b) || measureDensity(b) - measureDensity(a));
}

async function listBlocks(
  assets: Assets,
  { index }: Ready,
  { tokens, parts }: Query,
  others: readonly Variant[],
): Promise<number[]> {
  const phrases = parts.length === 0 ? [] : [parts.map((part) => part.tokens)];
  const variants = others.map((variant) => [variant.tokens]);
  const chosen = await Promise.all(
    [[tokens], ...phrases, ...variants].map((wanted) => chooseBlocks(assets, index, wanted)),
  );
  return [...new Set(chosen.flat())];
}

async function findAll(
  assets: Assets,
  ready: Ready,
  raw: string,
  { filters = {}, isThorough = false }: SearchOptions,
): Promise<Findings> {
  const { tokenize, script } = ready;
  const query = parseQuery(raw, tokenize, script);
  const names = matchNames(query, ready.names);
  const figures = matchFigures(query, ready.figures);
  const readings = listReadings(names, tokenize);
  const variants = query.isQuoted ? [] : [...listVariants(query.tokens), ...readings];
  const blocks = query.tokens.length === 0 ? [] : await listBlocks(assets, ready, query, variants);
  const read = blocks.slice(0, isThorough ? blocks.length : toMostBlocks(ready));
  const loaded = await ready.load(read);
  const records = filterRecords(loaded, filters);
  const exact = findExact(records, query.tokens);
  const loose = findLoose(records, query, exact, readings);
  const toRanked = (matches: readonly RecordMatch[], match: Hit['match']): Hit[] =>
    matches.flatMap((found) => toHits(found, match, tokenize));
  const shown = exact.slice(0, isThorough ? exact.length : MOST_EXACT);
  const hits = [
    ...rank(toRanked(shown, 'exact')),
    ...toRanked(loose.slice(0, MOST_LOOSE), 'loose'),
  ];
  const filtered = {
    names: filterNames(names, ready, filters),
    figures: figures.filter(
      (figure) => passesKind('figure', filters) && passesFacets(figure, filters),
    ),
  };
  const isNothing = names.length + figures.length + hits.length === 0;
  return {
    ...filtered,
    hits,
    suggestions: isNothing ? await suggestTerms(assets, ready, query) : [],
    toSource: (id) =>
      loaded.find(({ page }) => page.path === sourcePath(id))?.page.title ?? { zh: id, en: id },
    left: exact.length - shown.length,
    unread: blocks.length - read.length,
  };
}

/** Answers queries from the assets; each throws what loading throws. */
export function createSearch(assets: Assets, engine: Engine = createEngine(assets)): Search {
  return async (raw, options = {}) => {
    const { names, tokenize, script } = await engine.names();
    const query = parseQuery(raw, tokenize, script);
    return {
      query,
      names: engine.isReady() ? [] : matchNames(query, names),
      isReady: engine.isReady(),
      rest: async () => findAll(assets, await engine.all(), raw, options),
    };
  };
}
