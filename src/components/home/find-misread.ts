import type { Corpus, Source } from '../../content/corpus.ts';
import { loadSeed } from '../restoration/load-seed.ts';
import { readRestoration, type WorkedExample } from '../restoration/restoration.ts';

/** Words that a lost byte made unreadable, and the source that has them back. */
export interface Misread extends WorkedExample {
  source: Source;
  rawLang: 'zh-Hans' | 'zh-Hant';
  seedBytes: number;
}

/** The first source, in their order, of which a run is explained by one lost byte; undefined where none is. */
export async function findMisread(
  { sources }: Corpus,
  load: (seed: string) => Promise<Uint8Array> = loadSeed,
): Promise<Misread | undefined> {
  for (const source of sources.values()) {
    const seed = await load(source.seed);
    const { example, rawLang } = readRestoration(seed, source);
    if (example !== null) return { ...example, source, rawLang, seedBytes: seed.length };
  }
  return undefined;
}
