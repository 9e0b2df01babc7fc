import type { Block } from '../pack-blocks.ts';
import type { NameTable } from '../parse-names.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Shard } from '../write-postings.ts';

/** What search loads, each once and only when it is asked for. */
export interface Assets {
  names: () => Promise<NameTable>;
  index: () => Promise<SearchIndex>;
  /** `isChineseAlone` leaves the English where it is. */
  texts: (block: number, isChineseAlone?: boolean) => Promise<Block>;
  /** The forms of characters that stand nowhere: how a query that finds nothing was read. */
  script: () => Promise<string>;
  keys: (shard: number) => Promise<Shard>;
}

/** A failed load is forgotten, so that the next query tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

function onceForEach<T>(load: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const loads = new Map<number, () => Promise<T>>();
  return (number) => {
    const one = loads.get(number) ?? once(() => load(number));
    loads.set(number, one);
    return one();
  };
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Unexpected ${response.status} for ${path}, expected 200`);
  return (await response.json()) as T;
}

const NO_ENGLISH: Pick<Block, 'en'> = { en: [] };

/** Loads from the site's own root. */
export function createAssets(): Assets {
  const chinese = onceForEach((block) =>
    fetchJson<Pick<Block, 'pages' | 'zh'>>(`/search/texts/${block}.zh.json`),
  );
  const english = onceForEach((block) =>
    fetchJson<Pick<Block, 'en'>>(`/search/texts/${block}.en.json`),
  );
  return {
    names: once(() => fetchJson('/search/names.json')),
    index: once(() => fetchJson('/search/index.json')),
    texts: async (block, isChineseAlone = false) => {
      const texts = [chinese(block), isChineseAlone ? NO_ENGLISH : english(block)] as const;
      const [zh, en] = await Promise.all(texts);
      return { ...zh, ...en };
    },
    script: once(() => fetchJson('/search/script.json')),
    keys: onceForEach((shard) => fetchJson(`/search/keys/${shard}.json`)),
  };
}
