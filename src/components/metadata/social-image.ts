import type { Corpus } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { SITE, toLangPath } from '../../site/addresses.ts';

const RE_ENTRY = /^\/(?<kind>counties|mechanisms|sources)\/(?<id>[a-z0-9-]+)\//u;

/** Size of a social image in pixels. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

type Entries = Pick<Corpus, 'counties' | 'mechanisms' | 'sources'>;

/** Address of the image that stands for a page where it is shared: of its unit, mechanism or source, else of the site. */
export function toSocialImage(corpus: Entries, lang: Lang, path: string): string {
  const match = RE_ENTRY.exec(path);
  const { kind, id = '' } = match?.groups ?? {};
  const isEntry = kind !== undefined && corpus[kind as keyof Entries].has(id);
  return `${SITE}${toLangPath(lang, isEntry ? (match?.[0] ?? '/') : '/')}social.png`;
}
