import type { Lang } from '../content/schemas/text.ts';
import { SITE, toLangPath } from '../site/addresses.ts';
import { type CslItem, toCslDate } from './csl-item.ts';

/** A page of this site as a citation sees it. */
export interface CitedPage {
  lang: Lang;
  /** English root-relative address. */
  path: string;
  title: string;
  /** Name of the site in the page's language. */
  site: string;
  /** The state of the content in words: `Content 1a2b3c4d`. */
  version: string;
  /** Day of the release that holds exactly this content; null between releases, for the site shows no clock. */
  released: string | null;
}

const RE_ODD = /[^a-z0-9]+/gu;
const CSL_LANG: Record<Lang, string> = { en: 'en', zh: 'zh-CN' };

/** `/counties/anxi/` → `gazetteer-counties-anxi`, in Chinese with `-zh`: an id that every format takes as it is. */
export function toPageKey({ lang, path }: Pick<CitedPage, 'lang' | 'path'>): string {
  const parts = path.split(RE_ODD).filter((part) => part !== '');
  return ['gazetteer', ...parts, ...(lang === 'zh' ? ['zh'] : [])].join('-');
}

/** A page of this site as a CSL item: its address, and the state of the content that it shows. Nobody is named as its author. */
export function toPageItem(page: CitedPage): CslItem {
  const { lang, path, title, site, version, released } = page;
  return {
    id: toPageKey(page),
    type: 'webpage',
    title,
    ...(title === site ? {} : { 'container-title': site }),
    version,
    ...(released === null ? {} : { issued: toCslDate(released) }),
    language: CSL_LANG[lang],
    URL: `${SITE}${toLangPath(lang, path)}`,
  };
}
