import type { Citer, CitationStyle } from './citer.ts';
import type { CslItem } from './csl-item.ts';
import type { Passage } from './fill-passage.ts';

const toPassageTitle = (title: string, ids: string, language: string): string =>
  `${title}${language === 'en' ? ', ' : '，'}${ids}`;

/** The page's item made to cite a passage of it: the title names the sentences, the address leads to them. Runs in browsers too. */
export const toPassageItem = (page: CslItem, { ids, url }: Passage): CslItem => ({
  ...page,
  id: `${page.id}-${ids.replaceAll('–', '-')}`,
  title: toPassageTitle(page.title, ids, page.language),
  URL: url,
});

/** Words that no title and no address holds; they keep the places of the slots while a style is at work. */
const STAND_IN: Passage = { ids: 'p0s0', url: 'https://passage.invalid/p0s0' };

/** The citation of a passage of a page with the slots `{ids}` and `{url}`, which `fillPassage` fills. */
export const toPassageTemplate = (citer: Citer, page: CslItem, style: CitationStyle): string =>
  citer(toPassageItem(page, STAND_IN), style)
    .replaceAll(STAND_IN.url, '{url}')
    .replaceAll(STAND_IN.ids, '{ids}');
