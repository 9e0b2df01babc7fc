import type { Corpus } from '../../content/corpus.ts';
import { listRedirects, pageOf, type RedirectEntry } from '../../site/list-redirects.ts';

type Redirects = Pick<Corpus, 'redirects'>;

/** Pages that were published and are gone: where each leads, or why it was withdrawn. */
export function listMovedPages(corpus: Redirects): RedirectEntry[] {
  return listRedirects(corpus).filter(({ from }) => pageOf(from) === from);
}

/** Places of one page that were published and are gone, by fragment: `s3`. `path` is English, root-relative. */
export function listMovedPlaces(corpus: Redirects, path: string): Map<string, RedirectEntry> {
  const places = listRedirects(corpus).filter(({ from }) => from.startsWith(`${path}#`));
  return new Map(places.map((entry) => [entry.from.slice(path.length + 1), entry]));
}
