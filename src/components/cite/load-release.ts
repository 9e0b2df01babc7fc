import { readReleases } from '../../content/read-releases.ts';
import type { Release } from '../../content/schemas/release.ts';
import { createState } from '../../release/state.ts';
import { hashState, writeState } from '../../release/write-state.ts';
import { loadLibrary } from '../corpus/load-corpus.ts';

/** The releases, newest first, and the day of the one that holds exactly the present content; null between releases. */
export interface Released {
  releases: readonly Release[];
  day: string | null;
}

async function load(): Promise<Released> {
  const releases = await readReleases(PROJECT_ROOT);
  const { corpus } = await loadLibrary();
  const [newest] = releases;
  const isSame = newest?.state === hashState(writeState(createState(corpus)));
  return { releases, day: isSame ? newest.date : null };
}

let loaded: Promise<Released> | undefined;

/** The releases, read once for a build; the development server reads them anew for each page. */
export function loadReleased(): Promise<Released> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
