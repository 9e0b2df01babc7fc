import type { Source } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';
import { formatDate } from '../../markdown/format-date.ts';

/** What a citation of some words of a source is made of. */
export interface Cited {
  lang: Lang;
  source: Pick<Source, 'title' | 'authors' | 'publisher' | 'published'>;
  /** English title, where the source is translated. */
  english: string | undefined;
}

/**
 * How to cite words of a source: the original article, then the place on this site. `{ids}` and `{url}`
 * stay as slots: a script fills them with the sentences that the reader chose.
 */
export function toCitationTemplate({ lang, source, english }: Cited): string {
  const say = createSay(lang);
  const { title, authors, publisher, published } = source;
  const by = authors.join('、');
  const day = published === null ? '' : (formatDate(published.slice(0, 10), lang) ?? published);
  const name = say('site.name');
  if (lang === 'zh') {
    const article = [`${by === '' ? '' : `${by}：`}《${title}》`, publisher ?? '', day];
    return `${article.filter((part) => part !== '').join('，')}。引自${name}，{ids}，{url}`;
  }
  const titles = english === undefined ? title : `${title} [${english}]`;
  const outlet = [publisher ?? '', day].filter((part) => part !== '').join(', ');
  const article = [by, titles, outlet].filter((part) => part !== '').join('. ');
  return `${article}. In ${name}, {ids}, {url}`;
}
