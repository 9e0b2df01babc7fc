import type { Corpus } from '../content/corpus.ts';
import { listAnchors, listLocked } from '../site/list-anchors.ts';
import { findRedirect } from '../site/list-redirects.ts';
import { compareCodePoints, toJson } from './export-file.ts';

/** What became of an address. */
type Status = 'current' | 'redirected' | 'withdrawn';

/**
 * `data/anchors.json`: every public address that was ever published, by address: `id` (its last part,
 * empty for the front page), `kind`, `status`, where a redirect leads, and the reason of a withdrawal.
 */
export function serializeAnchors(corpus: Corpus): string {
  const kinds = new Map(
    [...listLocked(corpus), ...listAnchors(corpus)].map(({ path, kind }) => [path, kind]),
  );
  const records = [...kinds].map(([path, kind]) => {
    const redirect = findRedirect(corpus, path);
    const status: Status =
      redirect === undefined ? 'current' : 'to' in redirect ? 'redirected' : 'withdrawn';
    return {
      path,
      id: path.split(/[/#]/u).findLast((part) => part !== '') ?? '',
      kind,
      status,
      redirect: redirect !== undefined && 'to' in redirect ? redirect.to : null,
      reason: redirect !== undefined && 'withdrawn' in redirect ? redirect.withdrawn : null,
    };
  });
  return toJson(records.sort((a, b) => compareCodePoints(a.path, b.path)));
}
