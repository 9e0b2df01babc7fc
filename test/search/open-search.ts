import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAssets } from '../../src/search/client/assets.ts';
import { type Answer, createSearch } from '../../src/search/client/search.ts';

/** Runs the search client in Node against a folder that holds `pagefind/` and `search/`. Replaces `fetch` until `restore`. */
export function openSearch(folder: string): {
  search: (raw: string) => Promise<Answer>;
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
  const assets = createAssets((path) => {
    asked.push(path);
    return import(pathToFileURL(join(folder, path)).href);
  });
  return {
    search: createSearch(assets),
    asked,
    restore: () => {
      globalThis.fetch = original;
    },
  };
}
