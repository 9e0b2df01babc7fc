import { createAssets } from './assets.ts';
import { make } from './dom.ts';
import { createSearch } from './search.ts';
import { runQuery, type View } from './run-query.ts';

/** So long after the last key a query runs, in milliseconds. */
const PAUSE = 150;
const PARAMETER = 'q';
/** Hosts refuse much longer addresses; a query that makes one is answered but not kept in it. */
const LONGEST_ADDRESS = 4000;

function createView(results: HTMLElement): View {
  const status = make('p', { class: 'hit-status', role: 'status' });
  const list = make('div', {});
  results.replaceChildren(status, list);
  return {
    results,
    status,
    list,
    lang: document.documentElement.lang.startsWith('zh') ? 'zh' : 'en',
  };
}

const readAddress = (): string => new URLSearchParams(location.search).get(PARAMETER) ?? '';

function writeAddress(query: string, write: 'pushState' | 'replaceState'): void {
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, query);
  const isKept = query !== '' && address.href.length <= LONGEST_ADDRESS;
  if (!isKept) address.searchParams.delete(PARAMETER);
  if (address.href !== location.href) history[write](null, '', address);
}

/**
 * Makes the form and `#results` of the search page work: the query of the address at once, typed ones after a
 * pause (never in the middle of an input method's composition), sent ones at once. Nothing loads before that.
 */
function startSearchPage(form: HTMLFormElement, input: HTMLInputElement, view: View): void {
  const search = createSearch(createAssets());
  let run = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const answer = (query: string): void => {
    clearTimeout(pause);
    run += 1;
    const current = run;
    void runQuery(view, search, query, () => current === run);
  };
  const answerSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      writeAddress(input.value, 'replaceState');
      answer(input.value);
    }, PAUSE);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    writeAddress(input.value, 'pushState');
    answer(input.value);
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) answerSoon();
  });
  input.addEventListener('compositionend', answerSoon);
  addEventListener('popstate', () => {
    input.value = readAddress();
    answer(input.value);
  });
  input.value = readAddress();
  answer(input.value);
}

const results = document.querySelector<HTMLElement>('#results');
const input = document.querySelector<HTMLInputElement>(`main form input[name="${PARAMETER}"]`);
// The masthead has a form of its own, which leads here.
if (results !== null && input?.form) startSearchPage(input.form, input, createView(results));
