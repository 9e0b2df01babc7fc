import type { EnglishNameTable, NameTable } from '../parse-names.ts';
import type { RecordTable, SearchPage } from '../records.ts';

/** What Pagefind's client gives for one record, before its fragment is loaded. */
export interface PagefindResult {
  id: string;
  /** Ordinals of the matching tokens. */
  words: number[];
}
export interface Pagefind {
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/** What search loads, each once and only when it is asked for. */
export interface Assets {
  names: () => Promise<NameTable>;
  english: () => Promise<EnglishNameTable>;
  records: () => Promise<RecordTable>;
  texts: (group: string) => Promise<SearchPage[]>;
  pagefind: () => Promise<Pagefind>;
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

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Unexpected ${response.status} for ${path}, expected 200`);
  return (await response.json()) as T;
}

/** Loads from the site's own root. `importModule` is a parameter so that tests read from a folder. */
export function createAssets(
  importModule: (path: string) => Promise<unknown> = (path) => import(/* @vite-ignore */ path),
): Assets {
  const texts = new Map<string, () => Promise<SearchPage[]>>();
  return {
    names: once(() => fetchJson('/search/names.json')),
    english: once(() => fetchJson('/search/names-en.json')),
    records: once(() => fetchJson('/search/records.json')),
    texts: (group) => {
      const load = texts.get(group) ?? once(() => fetchJson(`/search/texts/${group}.json`));
      texts.set(group, load);
      return load();
    },
    pagefind: once(async () => {
      const module = (await importModule('/pagefind/pagefind.js')) as PagefindModule;
      // Its worker costs 12 KB more and wins nothing: a query takes milliseconds.
      return module.createInstance({ basePath: '/pagefind/', noWorker: true });
    }),
  };
}
