import { SITE } from '../addresses.ts';
import { toPageLang } from '../page-types.ts';
import type { Site, SitePage } from '../read-site.ts';

/** A page as programs that read a site see it. */
export interface ListedPage {
  path: string;
  lang: 'en' | 'zh';
  title: string;
  /** False where the page asks not to be indexed. */
  isIndexed: boolean;
  /** `hreflang` → address. */
  alternates: readonly { lang: string; href: string }[];
}

const hasRel = ({ properties }: SitePage['elements'][number], rel: string): boolean =>
  Array.isArray(properties['rel']) && properties['rel'].includes(rel);

/** Every page of a built site that has an address of its own, in the order of the addresses. */
export function listPages({ pages }: Site): ListedPage[] {
  return [...pages.values()].flatMap((page) => {
    const links = page.elements.filter(({ tagName }) => tagName === 'link');
    const canonical = links.find((link) => hasRel(link, 'canonical'));
    if (canonical?.properties['href'] !== `${SITE}${page.path}`) return [];
    const robots = page.elements.find(({ properties }) => properties['name'] === 'robots');
    const cited = page.elements.find(({ properties }) => properties['id'] === 'cite');
    return [
      {
        path: page.path,
        lang: toPageLang(page.path),
        title: String(cited?.properties['dataTitle'] ?? ''),
        isIndexed: !String(robots?.properties['content'] ?? '').includes('noindex'),
        alternates: links
          .filter((link) => hasRel(link, 'alternate') && link.properties['hrefLang'] !== undefined)
          .map(({ properties }) => ({
            lang: String(properties['hrefLang']),
            href: String(properties['href']),
          })),
      },
    ];
  });
}
