import type { Lang } from '../../content/schemas/text.ts';
import { renderGroup, renderHit, renderName } from './render-answer.ts';
import type { Answer, Hit } from './search.ts';
import { SEARCH_WORDS } from './words.ts';

/** The parts of `#results` that a query fills. */
export interface View {
  results: HTMLElement;
  status: HTMLElement;
  list: HTMLElement;
  lang: Lang;
}

const fill = (words: string, values: Readonly<Record<string, number>>): string =>
  words.replaceAll(/\{(\w+)\}/gu, (_, key: string) => String(values[key] ?? ''));

function showNames({ list, lang }: View, { names }: Answer): HTMLElement[] {
  const group = renderGroup(
    SEARCH_WORDS.names[lang],
    names.map((match) => renderName(match, lang)),
  );
  list.replaceChildren(...group);
  return group;
}

function showPassages(view: View, names: readonly HTMLElement[], hits: readonly Hit[]): void {
  const { list, lang } = view;
  const select = (isWanted: (hit: Hit) => boolean): HTMLElement[] =>
    hits.filter(isWanted).map((hit) => renderHit(hit, lang));
  const isSource = ({ page }: Hit): boolean => page.kind === 'passage';
  const isExact = ({ match }: Hit): boolean => match === 'exact';
  list.replaceChildren(
    ...names,
    ...renderGroup(
      SEARCH_WORDS.sources[lang],
      select((hit) => isExact(hit) && isSource(hit)),
    ),
    ...renderGroup(
      SEARCH_WORDS.pages[lang],
      select((hit) => isExact(hit) && !isSource(hit)),
    ),
    ...renderGroup(
      SEARCH_WORDS.loose[lang],
      select((hit) => !isExact(hit)),
    ),
  );
}

function describe(lang: Lang, { names }: Answer, hits: readonly Hit[], left: number): string {
  if (names.length + hits.length === 0) return SEARCH_WORDS.nothing[lang];
  const exact = hits.filter(({ match }) => match === 'exact').length;
  const values = { names: names.length, exact, loose: hits.length - exact };
  const found = fill(SEARCH_WORDS.found[lang], values);
  return left === 0 ? found : `${found} ${fill(SEARCH_WORDS.left[lang], { n: left })}`;
}

/**
 * Answers a query in the view: names first, passages when the index has come. `isCurrent` turns false when the
 * reader has typed on; then nothing more is shown. `data-state` is `loading`, `done` or `failed`.
 */
export async function runQuery(
  view: View,
  search: (raw: string) => Promise<Answer>,
  raw: string,
  isCurrent: () => boolean,
): Promise<void> {
  const { results, status, list, lang } = view;
  const finish = (state: 'done' | 'failed', words: string): void => {
    status.textContent = words;
    results.dataset['state'] = state;
  };
  results.dataset['query'] = raw;
  results.dataset['state'] = 'loading';
  if (raw.trim() === '') {
    list.replaceChildren();
    finish('done', SEARCH_WORDS.empty[lang]);
    return;
  }
  status.textContent = SEARCH_WORDS.loading[lang];
  try {
    const answer = await search(raw);
    if (!isCurrent()) return;
    const names = showNames(view, answer);
    const { hits, left } = await answer.passages();
    if (!isCurrent()) return;
    showPassages(view, names, hits);
    const isOnlyMarks = answer.query.tokens.length === 0;
    finish('done', isOnlyMarks ? SEARCH_WORDS.noTokens[lang] : describe(lang, answer, hits, left));
  } catch (error) {
    if (!isCurrent()) return;
    finish('failed', SEARCH_WORDS.failed[lang]);
    throw error;
  }
}
