import type { Lang } from '../../content/schemas/text.ts';
import { toLangPath } from '../../site/addresses.ts';
import type { NameMatch } from '../match-names.ts';
import { namePath } from '../name.ts';
import type { SearchFigure } from '../records.ts';
import { HTML_LANG } from '../../site/html-lang.ts';
import { make, markRanges } from './dom.ts';
import type { Hit } from './hit.ts';
import { OTHER_LANG, toTextLang } from './page-lang.ts';
import { toFigureHref, toHref } from './to-href.ts';
import { fill, sayPlace, SEARCH_WORDS } from './words.ts';

type Content = (Node | string)[];

/** One result: a link, where it stands, and what is said below it. */
export interface Item {
  link: HTMLAnchorElement;
  where: Content;
  notes: Content;
}

const makeNote = (text: string): HTMLElement => make('span', { class: 'hit-as' }, text);

/** A name, with the form that matched where it is neither of the two labels. */
export function toNameItem({ name, form, isReading }: NameMatch, lang: Lang): Item {
  const labels = { en: name.en === '' ? name.zh : name.en, zh: name.zh };
  const [own, other] = [labels[lang], labels[OTHER_LANG[lang]]];
  const second =
    own === other
      ? []
      : [' ', make('span', { class: 'hit-other', lang: HTML_LANG[OTHER_LANG[lang]] }, other)];
  const isLabel = !isReading && (form === name.zh || form === name.en);
  return {
    link: make(
      'a',
      { href: toLangPath(lang, namePath(name)), 'data-kind': name.kind, 'data-match': 'name' },
      make('span', { class: 'hit-text', lang: toTextLang(own) }, own),
      ...second,
    ),
    where: [SEARCH_WORDS[name.kind][lang]],
    notes: isLabel ? [] : [makeNote(fill(SEARCH_WORDS.matchedAs[lang], { form }))],
  };
}

/** A passage: where it stands, its sentences with the match marked, the same in the other language. */
export function toHitItem(hit: Hit, lang: Lang): Item {
  const { page, first, last, text, marks, match, other, as } = hit;
  const title = page.title[lang];
  const otherLine =
    other === undefined
      ? []
      : [make('p', { class: 'hit-other', lang: HTML_LANG[OTHER_LANG[hit.lang]] }, other)];
  const note = as === undefined ? [] : [makeNote(fill(SEARCH_WORDS.matchedAs[lang], { form: as }))];
  return {
    link: make(
      'a',
      { href: toHref(hit, lang), 'data-kind': page.kind, 'data-match': match },
      make('span', { class: 'hit-text', lang: HTML_LANG[hit.lang] }, ...markRanges(text, marks)),
    ),
    where: [
      make('span', { lang: toTextLang(title) }, title),
      ...(page.kind === 'passage' ? [` · ${sayPlace(first, last, lang)}`] : []),
    ],
    notes: [...otherLine, ...note],
  };
}

/** A figure: its subject and value in the page's language, and its value as printed. */
export function toFigureItem(
  figure: SearchFigure,
  lang: Lang,
  toSource: (id: string) => string,
): Item {
  const { subject, value, source, sentence } = figure;
  const printed =
    lang === 'en' && value.en !== value.zh
      ? [' ', make('span', { class: 'hit-other', lang: 'zh-Hans' }, value.zh)]
      : [];
  const title = toSource(source);
  return {
    link: make(
      'a',
      { href: toFigureHref(figure, lang), 'data-kind': 'figure', 'data-match': 'name' },
      make('span', { class: 'hit-text' }, subject[lang], ' ', make('b', {}, value[lang])),
      ...printed,
    ),
    where: [make('span', { lang: toTextLang(title) }, title), ` · ${sentence}`],
    notes: [],
  };
}
