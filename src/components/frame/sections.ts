import type { WordKey } from '../../i18n/words.ts';

/** The parts of the site that the navigation names, in order. */
export const SITE_SECTIONS = [
  { id: 'counties', path: '/counties/', word: 'nav.counties' },
  { id: 'mechanisms', path: '/mechanisms/', word: 'nav.mechanisms' },
  { id: 'slogans', path: '/slogans/', word: 'nav.slogans' },
  { id: 'compare', path: '/compare/', word: 'nav.compare' },
  { id: 'figures', path: '/figures/', word: 'nav.figures' },
  { id: 'audit', path: '/audit/', word: 'nav.audit' },
  { id: 'timeline', path: '/timeline/', word: 'timeline.title' },
  { id: 'sources', path: '/sources/', word: 'nav.sources' },
  { id: 'about', path: '/about/', word: 'nav.about' },
] as const satisfies readonly { id: string; path: string; word: WordKey }[];
export type SiteSection = (typeof SITE_SECTIONS)[number]['id'];

/** A link of the breadcrumbs, in the page's language. */
export interface Crumb {
  label: string;
  /** Root-relative English address. */
  path: string;
}

/** A line of the on-page contents. */
export interface ContentsLine {
  id: string;
  label: string;
  /** Set where the label is in another language than the page. */
  lang?: 'zh-Hans';
}
