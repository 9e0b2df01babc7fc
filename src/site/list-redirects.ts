import type { Corpus } from '../content/corpus.ts';
import type { Bilingual } from '../content/schemas/text.ts';

/** An address that holds nothing any more: it leads to `to`, or `withdrawn` says why nothing is there. */
export type RedirectEntry = { from: string } & ({ to: string } | { withdrawn: Bilingual });

/** Every redirect, in the order of its file. */
export function listRedirects({ redirects }: Pick<Corpus, 'redirects'>): RedirectEntry[] {
  return Object.entries(redirects.entries).map(([from, entry]) =>
    typeof entry === 'string' ? { from, to: entry } : { from, withdrawn: entry.withdrawn },
  );
}
