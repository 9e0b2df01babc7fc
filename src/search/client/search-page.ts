import { readAddress, writeAddress } from './address-query.ts';
import type { Search } from './answer.ts';
import { createAssets } from './assets.ts';
import { make } from './dom.ts';
import { createEngine } from './engine.ts';
import type { Limits } from './group-findings.ts';
import { readPageLang } from './page-lang.ts';
import { renderGroup } from './render-groups.ts';
import { type Asked, runQuery, type View } from './run-query.ts';
import { fillForm, findForm, listenToForm, readForm } from './search-form.ts';
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

/** Answers in the view; what comes after a later question is dropped. */
function createAnswer(view: View, search: Search): (asked: Asked) => void {
  let last = 0;
  return (asked) => {
    last += 1;
    const current = last;
    void runQuery(view, search, asked, () => current === last);
  };
}

/**
 * Makes the form, the filters and `#results` of the search page work: the query of the address at once, typed ones
 * after a pause, sent ones at once.
 */
export function startSearchPage(input: HTMLInputElement, results: HTMLElement): void {
  const assets = createAssets();
  const engine = createEngine(assets);
  const answer = createAnswer(createView(results), createSearch(assets, engine));
  const form = findForm(input);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const ask = (write: 'pushState' | 'replaceState'): void => {
    clearTimeout(pause);
    const asked = readForm(form);
    writeAddress(asked, write);
    answer(asked);
  };
  const askSoon = (): void => {
    clearTimeout(pause);
    if (engine.isReady()) ask('replaceState');
    else pause = setTimeout(ask, PAUSE, 'replaceState');
  };
  const showAddress = (): void => {
    clearTimeout(pause);
    const asked = readAddress();
    fillForm(form, asked);
    answer({ ...readForm(form), raw: asked.raw });
  };
  listenToForm(
    form,
    () => {
      ask('pushState');
    },
    askSoon,
  );
  addEventListener('popstate', showAddress);
  // Whoever typed while this was loading is not to lose it.
  if (input.value === '') showAddress();
  else ask('replaceState');
}
