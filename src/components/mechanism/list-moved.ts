import type { Corpus } from '../../content/corpus.ts';
import { listRedirects, type RedirectEntry } from '../../site/list-redirects.ts';

const RE_MECHANISM = /^\/mechanisms\/(?<id>[a-z0-9-]+)\/$/u;

/** Mechanisms that were published and are gone, by id: where each leads, or why it was withdrawn. */
export function listMoved(corpus: Pick<Corpus, 'redirects'>): Map<string, RedirectEntry> {
  const pairs = listRedirects(corpus).flatMap((entry): [string, RedirectEntry][] => {
    const id = RE_MECHANISM.exec(entry.from)?.groups?.['id'];
    return id === undefined ? [] : [[id, entry]];
  });
  return new Map(pairs);
}
