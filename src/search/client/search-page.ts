import {
  FILTER_PARAMETERS,
  type FilterParameter,
  parseFilters,
  readAddress,
  writeAddress,
} from './address-query.ts';
import { createAssets } from './assets.ts';
import { make } from './dom.ts';
import { createEngine } from './engine.ts';
import type { Limits } from './group-findings.ts';
import { readPageLang } from './page-lang.ts';
import { renderGroup } from './render-groups.ts';
import { type Asked, runQuery, type View } from './run-query.ts';
import { createSearch } from './search.ts';

/** So long after the last key a query runs while texts are still to come, in milliseconds; later at once. */
const PAUSE = 60;
const LIMITS: Limits = { names: 6, passages: 400, figures: 8, pages: 12, loose: 20 };

function createView(results: HTMLElement): View {
  const status = make('p', { class: 'hit-status', role: 'status' });
  const list = make('div', {});
  results.replaceChildren(status, list);
  const lang = readPageLang();
  return {
    results,
    status,
    lang,
    limits: LIMITS,
    show: (groups) => {
      list.replaceChildren(...groups.map((group) => renderGroup(group, lang)));
    },
  };
}

type Selects = ReadonlyMap<FilterParameter, HTMLSelectElement>;

function findSelects(): Selects {
  const found = FILTER_PARAMETERS.flatMap((name) => {
    const select = document.querySelector<HTMLSelectElement>(`#filters select[name="${name}"]`);
    return select === null ? [] : [[name, select] as const];
  });
  return new Map(found);
}

/**
 * Makes the form, the filters and `#results` of the search page work: the query of the address at once, typed ones
 * after a pause (never in the middle of an input method's composition), sent ones at once.
 */
export function startSearchPage(input: HTMLInputElement, results: HTMLElement): void {
  const assets = createAssets();
  const engine = createEngine(assets);
  const search = createSearch(assets, engine);
  const view = createView(results);
  const selects = findSelects();
  let run = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const read = (): Asked => ({
    raw: input.value,
    filters: parseFilters((name) => selects.get(name)?.value ?? null),
  });
  const answer = (asked: Asked): void => {
    clearTimeout(pause);
    run += 1;
    const current = run;
    void runQuery(view, search, asked, () => current === run);
  };
  const ask = (write: 'pushState' | 'replaceState'): void => {
    const asked = read();
    writeAddress(asked, write);
    answer(asked);
  };
  const askSoon = (): void => {
    clearTimeout(pause);
    const askNow = (): void => {
      ask('replaceState');
    };
    if (engine.isReady()) askNow();
    else pause = setTimeout(askNow, PAUSE);
  };
  const showAddress = (): void => {
    const { raw, filters } = readAddress();
    input.value = raw;
    for (const [name, select] of selects) select.value = filters[name] ?? '';
    answer(read());
  };
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('pushState');
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) askSoon();
  });
  input.addEventListener('compositionend', askSoon);
  for (const select of selects.values()) {
    select.addEventListener('change', () => {
      ask('pushState');
    });
  }
  addEventListener('popstate', showAddress);
  // Whoever typed while this was loading is not to lose it.
  if (input.value === '') showAddress();
  else ask('replaceState');
}
