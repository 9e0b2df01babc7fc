import type { Bilingual, Lang } from '../../content/schemas/text.ts';
import { SITE, toLangPath } from '../../site/addresses.ts';
import { HTML_LANG } from '../../site/html-lang.ts';
import { inLanguage, type Node, toReference } from './node.ts';

/** A page as its data block sees it; `crumbs` lead from the front page to it, without it. */
export interface DescribedPage {
  lang: Lang;
  /** English root-relative address. */
  path: string;
  title: string;
  description: string;
  crumbs: readonly { label: string; path: string }[];
  /** The page's own name in the breadcrumbs. */
  here: string;
}

export const SITE_IRI = `${SITE}/`;

/** Address of a page in its language. */
const toPageIri = ({ lang, path }: Pick<DescribedPage, 'lang' | 'path'>): string =>
  `${SITE}${toLangPath(lang, path)}`;

/** The page itself; `about` names what it is about, `name` the site. */
export function toPageNode(page: DescribedPage, about: readonly Node[]): Node {
  const [main] = about;
  return {
    // The address of the page alone names what the page is about.
    '@id': `${toPageIri(page)}#main`,
    '@type': 'WebPage',
    url: toPageIri(page),
    name: page.title,
    description: page.description,
    inLanguage: HTML_LANG[page.lang],
    isPartOf: toReference(SITE_IRI),
    ...(main?.['@id'] === undefined ? {} : { mainEntity: toReference(String(main['@id'])) }),
  };
}

/** Where the page stands; a page directly below the front page has two steps. */
export function toBreadcrumbNode(page: DescribedPage): Node {
  const steps = [...page.crumbs, { label: page.here, path: page.path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: toPageIri({ lang: page.lang, path }),
    })),
  };
}

/** The site, told in whole on its front page only. */
export const toSiteNode = (name: Bilingual): Node => ({
  '@id': SITE_IRI,
  '@type': 'WebSite',
  url: SITE_IRI,
  name: [inLanguage('en', name.en), inLanguage('zh-Hans', name.zh)],
  inLanguage: ['en', 'zh-Hans'],
});
