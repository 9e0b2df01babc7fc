import type { Lang } from '../../content/schemas/text.ts';
import type { NameMatch } from '../match-names.ts';
import type { Findings } from './search.ts';
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

/** Names, passages, figures, pages, then what is looser: in the order in which they are shown. */
export function groupFindings(findings: Findings, lang: Lang, limits: Limits): Group[] {
  const { names, hits, figures, toSource } = findings;
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
