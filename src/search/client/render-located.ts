import type { Lang } from '../../content/schemas/text.ts';
import type { Difference } from '../compare-texts.ts';
import { HTML_LANG } from '../../site/html-lang.ts';
import { make, markRanges } from './dom.ts';
import type { Located } from './located.ts';
import { OTHER_LANG, toTextLang } from './page-lang.ts';
import type { Place } from './place.ts';
import { toHref } from './to-href.ts';
import { fill, sayPlace, SEARCH_WORDS } from './words.ts';

function renderLink(
  place: Place,
  lang: Lang,
  match: string,
  ...words: (Node | string)[]
): HTMLElement[] {
  const { page, first, last } = place;
  const title = page.title[lang];
  return [
    make(
      'p',
      { class: 'hit-where' },
      make('span', { lang: toTextLang(title) }, title),
      ` · ${sayPlace(first, last, lang)}`,
    ),
    make(
      'a',
      { href: toHref(place, lang), 'data-kind': 'passage', 'data-match': match },
      make('span', { class: 'hit-text', lang: HTML_LANG[place.lang] }, ...words),
    ),
  ];
}

function renderPlace(place: Place, lang: Lang): HTMLElement {
  const { other } = place;
  const otherLine =
    other === undefined
      ? []
      : [make('p', { class: 'hit-other', lang: HTML_LANG[OTHER_LANG[place.lang]] }, other)];
  const link = renderLink(place, lang, 'exact', ...markRanges(place.text, place.marks));
  return make('li', { class: 'hit' }, ...link, ...otherLine);
}

/** Differences by mark and by word: what is struck through or underlined is also said. */
function renderDifference({ kind, text }: Difference, lang: Lang): Node | string {
  if (kind === 'same') return text;
  const words = kind === 'source' ? SEARCH_WORDS.onlySource : SEARCH_WORDS.onlyPaste;
  return make(kind === 'source' ? 'ins' : 'del', { title: words[lang] }, text);
}

function renderKey(lang: Lang): HTMLElement {
  return make(
    'p',
    { class: 'hit-as' },
    make('ins', {}, SEARCH_WORDS.onlySource[lang]),
    ' · ',
    make('del', {}, SEARCH_WORDS.onlyPaste[lang]),
  );
}

/** How many places there are, all of them, and how many are shown. */
export function countPlaces(
  { places, total }: Extract<Located, { state: 'found' }>,
  lang: Lang,
): string {
  if (total === 1) return SEARCH_WORDS.located[lang];
  const words =
    total > places.length ? SEARCH_WORDS.locatedFirst[lang] : SEARCH_WORDS.locatedMany[lang];
  return fill(words, { n: total, shown: places.length });
}

function renderState(located: Located, lang: Lang): HTMLElement[] {
  if (located.state === 'none')
    return [make('p', { class: 'located-none' }, SEARCH_WORDS.none[lang])];
  if (located.state === 'departs') {
    const words = located.differences.map((difference) => renderDifference(difference, lang));
    const link = renderLink(located.place, lang, 'loose', ...words);
    return [
      make('p', {}, SEARCH_WORDS.departs[lang]),
      make('div', { class: 'hit' }, ...link),
      renderKey(lang),
    ];
  }
  const list = located.places.map((place) => renderPlace(place, lang));
  return [make('p', {}, countPlaces(located, lang)), make('ol', { class: 'hits' }, ...list)];
}

/** One pasted piece and where it stands; the piece itself is repeated where there are several. */
export function renderLocated(located: Located, lang: Lang, isOne: boolean): HTMLElement {
  const paste = make(
    'blockquote',
    { class: 'located-paste', lang: toTextLang(located.paste) },
    located.paste,
  );
  return make(
    'section',
    { class: 'located', 'data-located': located.state },
    ...(isOne ? [] : [paste]),
    ...renderState(located, lang),
  );
}
