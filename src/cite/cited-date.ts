import type { Source } from '../content/corpus.ts';

/** What decides on the date of a citation. */
export type DatedArticle = Pick<Source, 'published' | 'dates' | 'reposter'>;

/** Dates of the article itself: when it was printed, in which issue, when it was written. */
const OWN_ROLES: ReadonlySet<string> = new Set(['published', 'issue', 'written']);

/**
 * The date that a citation of an article gives, as data (`2016`, `2017-06-01T14:31:38`); null where none
 * may be given. It is `published`, where its role says that it dates the article (published, issue,
 * written), or where it is the day on which the outlet itself put the page up: `posted`, without a
 * reposter. When another site reposted an article says nothing of when it was published.
 */
export function findCitedDate({ published, dates, reposter }: DatedArticle): string | null {
  const role = dates.find(({ value }) => value === published)?.role;
  if (role === undefined) return null;
  const isOwn = OWN_ROLES.has(role) || (role === 'posted' && reposter === null);
  return isOwn ? published : null;
}
