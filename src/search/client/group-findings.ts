import type { Lang } from '../../content/schemas/text.ts';
import type { NameMatch } from '../match-names.ts';
import type { Findings } from './answer.ts';
import type { Hit } from './hit.ts';
import { type Item, toFigureItem, toHitItem, toNameItem } from './to-items.ts';
import { SEARCH_WORDS } from './words.ts';

/** Results of one kind. Items are made when they are shown. */
export interface Group {
  key: 'names' | 'passages' | 'figures' | 'pages' | 'loose';
  heading: string;
  total: number;
  /** How many are shown before the reader asks for all. */
  most: number;
  toItems: (most: number) => Item[];
}

/** So many of each kind are shown at once; every exact place is. */
export type Limits = Record<Group['key'], number>;

function createGroup<T>(
  key: Group['key'],
  lang: Lang,
  limits: Limits,
  found: readonly T[],
  toItem: (one: T) => Item,
): Group {
  return {
    key,
    heading: SEARCH_WORDS[key][lang],
    total: found.length,
    most: limits[key],
    toItems: (most) => found.slice(0, most).map(toItem),
  };
}

export const groupNames = (names: readonly NameMatch[], lang: Lang, limits: Limits): Group =>
  createGroup('names', lang, limits, names, (match) => toNameItem(match, lang));

const toPlaceKey = ({ match, page, first, last }: Hit): string =>
  `${match} ${page.path}#${first}-${last}`;

/** One result for each place: the same sentence in two languages holds many a number twice. */
function mergeLanguages(hits: readonly Hit[], preferred: (hit: Hit) => Lang): Hit[] {
  const places = Map.groupBy(hits, toPlaceKey);
  return hits.filter((hit) => {
    const same = places.get(toPlaceKey(hit)) ?? [];
    return hit.lang === preferred(hit) || !same.some(({ lang }) => lang === preferred(hit));
  });
}

/** Names, passages, figures, pages, then what is looser: in the order in which they are shown. */
export function groupFindings(findings: Findings, lang: Lang, limits: Limits): Group[] {
  const { names, figures, toSource } = findings;
  // The source's own words before their translation; our pages in the reader's language.
  const hits = mergeLanguages(findings.hits, ({ page }) => (page.kind === 'passage' ? 'zh' : lang));
  const exact = hits.filter(({ match }) => match === 'exact');
  const loose = hits.filter(({ match }) => match === 'loose');
  const toItem = (hit: (typeof hits)[number]): Item => toHitItem(hit, lang);
  return [
    groupNames(names, lang, limits),
    createGroup(
      'passages',
      lang,
      limits,
      exact.filter(({ page }) => page.kind === 'passage'),
      toItem,
    ),
    createGroup('figures', lang, limits, figures, (figure) =>
      toFigureItem(figure, lang, (id) => toSource(id)[lang]),
    ),
    createGroup(
      'pages',
      lang,
      limits,
      exact.filter(({ page }) => page.kind === 'page'),
      toItem,
    ),
    createGroup('loose', lang, limits, loose, toItem),
  ].filter(({ total }) => total > 0);
}
