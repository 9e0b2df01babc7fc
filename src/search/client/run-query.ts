import type { Lang } from '../../content/schemas/text.ts';
import { toLangPath } from '../../site/addresses.ts';
import type { Filters } from '../filter.ts';
import { HTML_LANG } from '../../site/html-lang.ts';
import { isQueryFull, LONGEST_QUERY } from '../longest-query.ts';
import { make } from './dom.ts';
import { type Group, groupFindings, groupNames, type Limits } from './group-findings.ts';
import { toTextLang } from './page-lang.ts';
import type { Findings, Search } from './answer.ts';
import { fill, SEARCH_WORDS } from './words.ts';

/** Where answers are shown: the search page or the palette. */
export interface View {
  /** Carries `data-query` and `data-state`: `loading`, `done` or `failed`. */
  results: HTMLElement;
  /** What a screen reader is told. */
  status: HTMLElement;
  lang: Lang;
  limits: Limits;
  show: (groups: readonly Group[]) => void;
}

/** A query as it is to be answered. */
export interface Asked {
  raw: string;
  filters: Filters;
}

const hasFilters = (filters: Filters): boolean => Object.keys(filters).length > 0;

/** Links to the same search for other terms. */
function renderNear(terms: readonly string[], lang: Lang): (Node | string)[] {
  if (terms.length === 0) return [];
  const links = terms.flatMap((term) => {
    const query = new URLSearchParams({ q: term });
    const href = `${toLangPath(lang, '/search/')}?${query.toString()}`;
    return [' ', make('a', { href, class: 'hit-near', lang: toTextLang(term) }, term)];
  });
  return [' ', SEARCH_WORDS.near[lang], ...links];
}

function describeNothing(
  { suggestions }: Findings,
  { filters }: Asked,
  lang: Lang,
): (Node | string)[] {
  const words = hasFilters(filters) ? SEARCH_WORDS.nothingFiltered : SEARCH_WORDS.nothing;
  return [words[lang], ...renderNear(suggestions, lang)];
}

/** What stands above the results: how the query was read, how much was found, what is left. */
function describe(
  findings: Findings,
  groups: readonly Group[],
  asked: Asked,
  lang: Lang,
): (Node | string)[] {
  const { query } = findings;
  if (query.tokens.length === 0) return [SEARCH_WORDS.noTokens[lang]];
  const { converted } = query;
  const said = [
    ...(isQueryFull(asked.raw) ? [fill(SEARCH_WORDS.cut[lang], { n: LONGEST_QUERY }), ' '] : []),
    ...(converted === undefined
      ? []
      : [make('span', {}, fill(SEARCH_WORDS.converted[lang], { form: converted })), ' ']),
  ];
  if (groups.length === 0) return [...said, ...describeNothing(findings, asked, lang)];
  const counts = groups.map(({ heading, total }) => `${heading} ${total}`);
  const left =
    findings.left === 0 ? [] : [' ', fill(SEARCH_WORDS.left[lang], { n: findings.left })];
  const stop = lang === 'zh' ? '。' : '.';
  const near = renderNear(findings.suggestions, lang);
  return [...said, counts.join(lang === 'zh' ? '，' : ', '), stop, ...left, ...near];
}

/** More texts than were read: a button reads the rest. */
function renderUnread(view: View, rerun: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'btn' }, SEARCH_WORDS.searchOn[view.lang]);
  button.addEventListener('click', rerun);
  return make('span', {}, ` ${SEARCH_WORDS.unread[view.lang]} `, button);
}

/**
 * Answers a query in the view: names first, the rest when the texts have come. `isCurrent` turns false when the
 * reader has typed on; then nothing more is shown.
 */
export async function runQuery(
  view: View,
  search: Search,
  asked: Asked,
  isCurrent: () => boolean,
  isThorough = false,
): Promise<void> {
  const { results, status, lang, limits } = view;
  const finish = (state: 'done' | 'failed', ...words: (Node | string)[]): void => {
    status.replaceChildren(...words);
    status.lang = HTML_LANG[lang];
    results.dataset['state'] = state;
  };
  results.dataset['query'] = asked.raw;
  results.dataset['state'] = 'loading';
  if (asked.raw.trim() === '') {
    view.show([]);
    finish('done', SEARCH_WORDS.empty[lang]);
    return;
  }
  try {
    const { filters } = asked;
    const answer = await search(asked.raw, { filters, isThorough, isChineseFirst: lang === 'zh' });
    if (!isCurrent()) return;
    if (!answer.isReady && !hasFilters(filters)) {
      status.replaceChildren(SEARCH_WORDS.loading[lang]);
      view.show(answer.names.length === 0 ? [] : [groupNames(answer.names, lang, limits)]);
    }
    const findings = await answer.rest();
    if (!isCurrent()) return;
    const groups = groupFindings(findings, lang, limits);
    view.show(groups);
    finish('done', ...describe(findings, groups, asked, lang));
    if (findings.unread > 0) {
      status.append(renderUnread(view, () => void runQuery(view, search, asked, isCurrent, true)));
    }
  } catch (error) {
    if (!isCurrent()) return;
    finish('failed', SEARCH_WORDS.failed[lang]);
    throw error;
  }
}
