import type { Lang } from '../../content/schemas/text.ts';
import { SITE, toLangPath } from '../../site/addresses.ts';

const RE_ENTRY = /^\/(?:counties|mechanisms|sources)\/[a-z0-9-]+\//u;

/** Size of a social image in pixels. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** Address of the image that stands for a page where it is shared: of its unit, mechanism or source, else of the site. */
export function toSocialImage(lang: Lang, path: string): string {
  const [entry = '/'] = RE_ENTRY.exec(path) ?? [];
  return `${SITE}${toLangPath(lang, entry)}social.png`;
}
