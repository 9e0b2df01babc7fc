import type { Lang } from '../../content/schemas/text.ts';
import { toLangPath } from '../../site/addresses.ts';
import type { NameMatch } from '../match-names.ts';
import { namePath } from '../name.ts';
import { make, markRanges } from './dom.ts';
import type { Hit } from './search.ts';
import { toHref } from './to-href.ts';
import { SEARCH_WORDS } from './words.ts';

const HTML_LANG: Record<Lang, string> = { en: 'en', zh: 'zh-Hans' };
const OTHER: Record<Lang, Lang> = { en: 'zh', zh: 'en' };

const RE_HAN = /\p{Script=Han}/u;
/** A title without a translation stands in Chinese on English pages too. */
const toTextLang = (text: string): string => HTML_LANG[RE_HAN.test(text) ? 'zh' : 'en'];

/** A name, with the form that matched where it is neither of the two labels. */
export function renderName({ name, form, isReading }: NameMatch, lang: Lang): HTMLElement {
  const link = make(
    'a',
    { href: toLangPath(lang, namePath(name)), 'data-kind': name.kind, 'data-match': 'name' },
    make('span', { class: 'hit-text', lang: HTML_LANG[lang] }, name[lang]),
    ' ',
    make('span', { class: 'hit-other', lang: HTML_LANG[OTHER[lang]] }, name[OTHER[lang]]),
  );
  const isLabel = form === name.zh || form === name.en;
  const matchedAs = SEARCH_WORDS.matchedAs[lang].replace('{form}', () =>
    isReading ? name.zh : form,
  );
  const notes = isLabel ? [] : [' ', make('span', { class: 'hit-as' }, matchedAs)];
  const kind = make('span', { class: 'hit-where' }, SEARCH_WORDS[name.kind][lang]);
  return make('li', { class: 'hit' }, kind, ' ', link, ...notes);
}

/** A passage: where it stands, its sentences with the match marked, the same in the other language. */
export function renderHit(hit: Hit, lang: Lang): HTMLElement {
  const { page, first, last, text, marks, match, other } = hit;
  const sentences = first === last ? first : `${first}–${last}`;
  const title = page.title[lang];
  const place = page.kind === 'passage' ? [` · ${sentences}`] : [];
  const link = make(
    'a',
    { href: toHref(hit, lang), 'data-kind': page.kind, 'data-match': match },
    make('span', { class: 'hit-text', lang: HTML_LANG[hit.lang] }, ...markRanges(text, marks)),
  );
  const otherLine =
    other === undefined
      ? []
      : [make('p', { class: 'hit-other', lang: HTML_LANG[OTHER[hit.lang]] }, other)];
  return make(
    'li',
    { class: 'hit' },
    make('p', { class: 'hit-where' }, make('span', { lang: toTextLang(title) }, title), ...place),
    link,
    ...otherLine,
  );
}

/** A group of results under a heading; nothing where there are none. */
export function renderGroup(heading: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [
    make(
      'section',
      { class: 'hit-group' },
      make('h2', {}, heading),
      make('ol', { class: 'hits' }, ...items),
    ),
  ];
}
