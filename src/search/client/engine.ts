import { createTokenizer, type ScriptMap } from '../fold.ts';
import { type IndexedRecord, indexRecords } from '../indexed-record.ts';
import { type IndexedFigure, indexFigures } from '../match-figures.ts';
import { type IndexedName, indexNames } from '../match-names.ts';
import { createNamesOf, type Name } from '../name.ts';
import { parseFigures } from '../figure-table.ts';
import { type NamedPage, parseBlock } from '../parse-block.ts';
import { addEnglish, parseNameTable } from '../parse-names.ts';
import type { Facets } from '../records.ts';
import { parseScriptPairs } from '../script-pairs.ts';
import { parseFacets, type SearchIndex } from '../search-index.ts';
import type { Tokenize } from '../token.ts';
import type { Assets } from './assets.ts';

/** Names alone: what answers first. */
export interface NamesReady {
  names: IndexedName[];
  script: ScriptMap;
  tokenize: Tokenize;
}

/** Everything but the texts. */
export interface Ready extends NamesReady {
  index: SearchIndex;
  figures: IndexedFigure[];
  facetsOf: (name: Name) => Facets;
  /** The paragraphs of blocks, in order; each is loaded and cut once, and once more for its Chinese alone. */
  load: (blocks: readonly number[], isChineseAlone?: boolean) => Promise<IndexedRecord[]>;
}

/** A browser refuses thousands of requests at once. */
const BLOCKS_AT_ONCE = 50;

const NO_FACETS: Facets = { units: [], category: null };

function createLoader(
  assets: Assets,
  named: readonly NamedPage[],
  tokenize: Tokenize,
): Ready['load'] {
  const known = new Map<string, IndexedRecord[]>();
  const namesOf = createNamesOf(named.map(({ name }) => name));
  const load = async (block: number, isChineseAlone: boolean): Promise<IndexedRecord[]> => {
    const key = `${block} ${isChineseAlone}`;
    const texts = await assets.texts(block, isChineseAlone);
    const records =
      known.get(key) ??
      parseBlock(texts, named).flatMap((page) => indexRecords(page, tokenize, namesOf));
    known.set(key, records);
    return records;
  };
  return async (blocks, isChineseAlone = false) => {
    const loaded: IndexedRecord[][] = [];
    for (let at = 0; at < blocks.length; at += BLOCKS_AT_ONCE) {
      const next = blocks.slice(at, at + BLOCKS_AT_ONCE);
      loaded.push(...(await Promise.all(next.map((block) => load(block, isChineseAlone)))));
    }
    return loaded.flat();
  };
}

async function prepareNames(assets: Assets): Promise<NamesReady & { plain: Name[] }> {
  const { names, script } = parseNameTable(await assets.names());
  const tokenize = createTokenizer(script);
  return { names: indexNames(names, tokenize), plain: names, script, tokenize };
}

async function prepareAll(assets: Assets, plain: readonly Name[]): Promise<Ready> {
  const index = await assets.index();
  addEnglish(plain, index.english);
  const script = parseScriptPairs(index.script);
  const tokenize = createTokenizer(script);
  const facets = parseFacets(index.facets);
  const named = plain.map((name, ordinal) => ({ name, facets: facets[ordinal] ?? NO_FACETS }));
  const byName = new Map(named.map((page) => [page.name, page.facets]));
  return {
    names: indexNames(plain, tokenize),
    script,
    tokenize,
    index,
    figures: indexFigures(parseFigures(index.figures), tokenize),
    facetsOf: (name) => byName.get(name) ?? NO_FACETS,
    load: createLoader(assets, named, tokenize),
  };
}

/** What search works on, made once; a part that failed to load is tried again with the next query. */
export interface Engine {
  assets: Assets;
  names: () => Promise<NamesReady>;
  all: () => Promise<Ready>;
  /** Everything is there, but for texts of a large corpus: names need not be shown before the rest. */
  isReady: () => boolean;
}

export function createEngine(assets: Assets): Engine {
  let names: ReturnType<typeof prepareNames> | undefined;
  let all: Promise<Ready> | undefined;
  let isReady = false;
  const getNames = (): ReturnType<typeof prepareNames> =>
    (names ??= prepareNames(assets).catch((error: unknown) => {
      names = undefined;
      throw error;
    }));
  const getAll = async (): Promise<Ready> => {
    const { plain } = await getNames();
    return (all ??= prepareAll(assets, plain)
      .then((prepared) => {
        isReady = true;
        return prepared;
      })
      .catch((error: unknown) => {
        all = undefined;
        throw error;
      }));
  };
  return { assets, names: getNames, all: getAll, isReady: () => isReady };
}
