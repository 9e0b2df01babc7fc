import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAssets } from '../../src/search/client/assets.ts';
import { createEngine, type Engine } from '../../src/search/client/engine.ts';
import type { Search } from '../../src/search/client/answer.ts';
import { createSearch } from '../../src/search/client/search.ts';

/** Runs the search client in Node against a folder that holds `search/`. Replaces `fetch` until `restore`. */
export function openSearch(folder: string): {
  search: Search;
  engine: Engine;
  /** Paths asked for, in order. */
  asked: string[];
  /** The most files that were on their way at the same time. */
  mostAtOnce: () => number;
  restore: () => void;
} {
  const original = globalThis.fetch;
  const asked: string[] = [];
  let underWay = 0;
  let most = 0;
  globalThis.fetch = async (input) => {
    const path = new URL(String(input), 'http://localhost').pathname;
    asked.push(path);
    most = Math.max(most, (underWay += 1));
    const bytes = await readFile(join(folder, path)).finally(() => (underWay -= 1));
    return new Response(new Uint8Array(bytes));
  };
  const assets = createAssets();
  const engine = createEngine(assets);
  return {
    search: createSearch(assets, engine),
    engine,
    asked,
    mostAtOnce: () => most,
    restore: () => {
      globalThis.fetch = original;
    },
  };
}
