import type { Lang } from '../../content/schemas/text.ts';
import { toLangPath } from '../../site/addresses.ts';
import { isHeadLine, toFragment } from '../head-lines.ts';
import type { SearchFigure } from '../records.ts';
import { MARK_PARAMETER } from './mark-parameter.ts';
import type { Hit } from './hit.ts';

/** So many different phrases, and so much of each, are lit on arrival. */
const MOST_MARKS = 3;
const LONGEST_MARK = 120;

/** Whether the words of a hit stand on the page of a language: our pages hold one, sources both. */
const standsThere = ({ page, lang }: Pick<Hit, 'page' | 'lang'>, pageLang: Lang): boolean =>
  page.kind === 'passage' || lang === pageLang;

/** Puts a query before the fragment of an address. */
function addQuery(address: string, query: URLSearchParams): string {
  const [path = '', fragment = ''] = address.split('#');
  const written = query.size === 0 ? '' : `?${query.toString()}`;
  return `${path}${written}${fragment === '' ? '' : `#${fragment}`}`;
}

/**
 * Address of the sentences that hold a match: `/zh/sources/anxi/?mark=召回#p3s2`, a range as `?to=p3s4#p3s2`, in the
 * reader's language: both languages of a page have the same fragments. `mark` carries what is lit on arrival, where the
 * words stand there.
 */
export function toHref(
  hit: Pick<Hit, 'page' | 'lang' | 'first' | 'last' | 'text' | 'marks'>,
  pageLang: Lang,
): string {
  const { page, first, last, text, marks } = hit;
  const query = new URLSearchParams();
  if (page.kind === 'passage' && first !== last && !isHeadLine(first)) query.set('to', last);
  const lit = standsThere(hit, pageLang) ? marks : [];
  const phrases = new Set(lit.map(([start, end]) => text.slice(start, end)));
  for (const phrase of [...phrases].slice(0, MOST_MARKS)) {
    query.append(MARK_PARAMETER, phrase.slice(0, LONGEST_MARK));
  }
  return addQuery(`${toLangPath(pageLang, page.path)}#${toFragment(first)}`, query);
}

/** Address of a figure: its row, or the sentence with its value lit. */
export function toFigureHref({ id, path, value }: SearchFigure, lang: Lang): string {
  const query = new URLSearchParams(id === '' ? { [MARK_PARAMETER]: value.zh } : {});
  return addQuery(toLangPath(lang, path), query);
}
