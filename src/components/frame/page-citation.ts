import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';

interface CitedPage {
  lang: Lang;
  title: string;
  /** Names the state of the content: the site shows no clock. */
  hash: string;
  url: string;
}

/** How to cite a page: its title, the site, the state of the content and the address. */
export function toPageCitation({ lang, title, hash, url }: CitedPage): string {
  const say = createSay(lang);
  const content = say('foot.content', { hash });
  const isSite = title === say('site.name');
  if (lang === 'zh') return `${isSite ? '' : `${title}．`}${say('site.name')}．${content}．${url}`;
  return `${isSite ? '' : `“${title}.” `}${say('site.name')}. ${content}. ${url}`;
}
