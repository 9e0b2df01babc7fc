import type { Corpus } from '../content/corpus.ts';
import type { Redirect } from '../content/schemas/redirect.ts';
import type { Bilingual } from '../content/schemas/text.ts';

/** An address that holds nothing any more: it leads to `to`, or `withdrawn` says why nothing is there. */
export type RedirectEntry = { from: string } & ({ to: string } | { withdrawn: Bilingual });

const toEntry = (from: string, redirect: Redirect): RedirectEntry =>
  typeof redirect === 'string' ? { from, to: redirect } : { from, withdrawn: redirect.withdrawn };

/** The page of an address: `/sources/anxi/` of `/sources/anxi/#p3s2`. */
export const pageOf = (path: string): string => path.split('#')[0] ?? path;

/** Every redirect, in the order of its file. */
export function listRedirects({ redirects }: Pick<Corpus, 'redirects'>): RedirectEntry[] {
  return Object.entries(redirects.entries).map(([from, entry]) => toEntry(from, entry));
}

/**
 * What became of an address: its own redirect, else that of its page, which holds for every place on it.
 * Undefined where it was never redirected.
 */
export function findRedirect(
  { redirects: { entries } }: Pick<Corpus, 'redirects'>,
  path: string,
): RedirectEntry | undefined {
  for (const from of [path, pageOf(path)]) {
    const entry = entries[from];
    if (entry !== undefined) return toEntry(from, entry);
  }
  return undefined;
}
