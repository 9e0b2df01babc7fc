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
  restore: () => void;
} {
  const original = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = async (input) => {
    const path = new URL(String(input), 'http://localhost').pathname;
    asked.push(path);
    return new Response(new Uint8Array(await readFile(join(folder, path))));
  };
  const assets = createAssets();
  const engine = createEngine(assets);
  return {
    search: createSearch(assets, engine),
    engine,
    asked,
    restore: () => {
      globalThis.fetch = original;
    },
  };
}
