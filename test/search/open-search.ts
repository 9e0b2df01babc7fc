import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Assets, createAssets } from '../../src/search/client/assets.ts';

/** Runs the search client in Node against a folder that holds `pagefind/` and `search/`. Replaces `fetch` until `restore`. */
export function openSearch(folder: string): {
  assets: Assets;
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
    assets,
    asked,
    restore: () => {
      globalThis.fetch = original;
    },
  };
}
