import type { Corpus } from '../content/corpus.ts';
import { CITATION_STYLES, type CitationStyle, type Citer } from './citer.ts';
import type { CslItem } from './csl-item.ts';
import { listCitedSources } from './list-cited-sources.ts';
import { toEnglishTitle, toOriginalItem } from './original-item.ts';
import { type CitedPage, toPageItem } from './page-item.ts';

/** The items that a page is cited with: the page itself, then the original articles that it rests on. */
export interface PageItems {
  page: CslItem;
  originals: CslItem[];
}

/** Lists the items of a page. On English pages the original's title is followed by its translation. */
export function listPageItems(corpus: Corpus, page: CitedPage): PageItems {
  const originals = listCitedSources(corpus, page.path).flatMap((id) => {
    const source = corpus.sources.get(id);
    if (source === undefined) return [];
    const english =
      page.lang === 'en' ? toEnglishTitle(corpus.translations.get(id)?.entries ?? []) : undefined;
    return [{ ...toOriginalItem(source), ...(english === undefined ? {} : { note: english }) }];
  });
  return { page: toPageItem(page), originals };
}

/** A page's citations in one style. */
export interface StyledCitations {
  style: CitationStyle;
  page: string;
  originals: string[];
}

/** The citations of a page and of its original articles in every style, as text. */
export const citeInStyles = ({ page, originals }: PageItems, citer: Citer): StyledCitations[] =>
  CITATION_STYLES.map((style) => ({
    style,
    page: citer(page, style),
    originals: originals.map((item) => citer(item, style)),
  }));
