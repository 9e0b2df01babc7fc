import { type Filters, passesFacets, passesKind } from '../filter.ts';
import type { IndexedRecord } from '../indexed-record.ts';
import { matchFigures } from '../match-figures.ts';
import { matchNames, type NameMatch } from '../match-names.ts';
import { findExact, type RecordMatch } from '../match-records.ts';
import { parseQuery, type Query } from '../query.ts';
import type { SearchFigure } from '../records.ts';
import type { Tokenize } from '../token.ts';
import { sourcePath } from '../../site/addresses.ts';
import { listVariants } from '../variants.ts';
import { findLoose, listReadings } from '../find-loose.ts';
import type { Findings, Search, SearchOptions } from './answer.ts';
import type { Assets } from './assets.ts';
import { createEngine, type Engine, type Ready } from './engine.ts';
import { coversMost, type Hit, measureDensity, rankLoose, toHits, toLooseHits } from './hit.ts';
import { findNames } from './find-names.ts';
import { listBlocks } from './list-blocks.ts';
import { isChineseAlone, readAll } from './query-script.ts';
import { loadWhenIdle, readTexts } from './read-texts.ts';
import { suggestTerms } from './suggest-terms.ts';

/** So many paragraphs are shown for one query, and so many looser ones. */
const MOST_EXACT = 400;
const MOST_LOOSE = 40;
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

/** Passages before pages, those that say little else first. */
function rank(hits: readonly Hit[]): Hit[] {
  const isPage = ({ page }: Hit): number => (page.kind === 'passage' ? 0 : 1);
  return hits.toSorted((a, b) => isPage(a) - isPage(b) || measureDensity(b) - measureDensity(a));
}

/** Exact hits first; of scattered words only those that hold most of what was asked. */
function rankHits(
  exact: readonly RecordMatch[],
  { loose, isScattered }: ReturnType<typeof findLoose>,
  query: Query,
  tokenize: Tokenize,
): { hits: Hit[]; isNear: boolean } {
  const looseHits = loose
    .flatMap((found) => toLooseHits(found, tokenize))
    .filter((hit) => !isScattered || coversMost(hit, query));
  const hits = [
    ...rank(exact.flatMap((found) => toHits(found, 'exact', tokenize))),
    ...rankLoose(looseHits).slice(0, MOST_LOOSE),
  ];
  return { hits, isNear: !isScattered && looseHits.length > 0 };
}

const filterFigures = (figures: readonly SearchFigure[], filters: Filters): SearchFigure[] =>
  figures.filter((figure) => passesKind('figure', filters) && passesFacets(figure, filters));

async function findAll(
  assets: Assets,
  ready: Ready,
  raw: string,
  options: SearchOptions,
): Promise<Findings> {
  const { filters = {}, isThorough = false } = options;
  const { tokenize, script } = ready;
  const query = parseQuery(raw, tokenize, script);
  const names = findNames(query, ready);
  const figures = matchFigures(query, ready.figures);
  const readings = listReadings(names, tokenize);
  const variants = query.isQuoted ? [] : [...listVariants(query.tokens), ...readings];
  const blocks =
    query.tokens.length === 0 ? [] : await listBlocks(assets, ready, query, variants, isThorough);
  const isAlone = isChineseAlone(query, options);
  const { loaded, unread } = await readTexts(ready, blocks, query, isThorough, isAlone);
  const records = filterRecords(loaded, filters);
  const exact = findExact(records, query.tokens);
  if (isAlone && exact.length === 0)
    return findAll(assets, ready, raw, { ...options, isChineseFirst: false });
  if (isAlone && ready.index.shards === 0) loadWhenIdle(ready, blocks);
  const loose = findLoose(records, query, exact, readings);
  const shown = exact.slice(0, MOST_EXACT);
  const { hits, isNear } = rankHits(shown, loose, query, tokenize);
  const isFound = names.length + figures.length + exact.length > 0 || isNear;
  return {
    query: isFound ? query : await readAll(assets, query, script),
    names: filterNames(names, ready, filters),
    figures: filterFigures(figures, filters),
    hits,
    suggestions: isFound ? [] : await suggestTerms(assets, ready, query),
    toSource: (id) =>
      loaded.find(({ page }) => page.path === sourcePath(id))?.page.title ?? { zh: id, en: id },
    exact: exact.map(({ record }) => record),
    left: exact.length - shown.length,
    unread,
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
