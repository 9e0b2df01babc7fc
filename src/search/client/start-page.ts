/** The search page costs nothing before the reader turns to it: by an address with a query, or by a key or click. */
const results = document.querySelector<HTMLElement>('#results');
const input = document.querySelector<HTMLInputElement>('main form input[name="q"]');
const filters = document.querySelector<HTMLDetailsElement>('#filters');
/** Where there is room the filters stand open; so they do where the address filters. */
const RE_FILTER = /[?&](?:unit|category|kind|lang)=./u;
const WIDE = '(min-width: 48rem)';

/** Whoever sends a query before all is loaded stays here, and is answered when it is. */
function send(event: SubmitEvent): void {
  event.preventDefault();
  start();
}

let isStarted = false;

function start(): void {
  if (results === null || input === null || isStarted) return;
  isStarted = true;
  void import('./search-page.ts').then(({ startSearchPage }) => {
    startSearchPage(input, results);
  });
}

if (results !== null && input !== null) {
  input.form?.addEventListener('submit', send);
  // What is too long is cut here, and that is said; only an address must never be longer.
  input.removeAttribute('maxlength');
  if (filters !== null) {
    filters.hidden = false;
    filters.open = matchMedia(WIDE).matches || RE_FILTER.test(location.search);
  }
  if (new URLSearchParams(location.search).has('q')) {
    results.dataset['state'] = 'loading';
    start();
  } else {
    results.dataset['query'] = '';
    results.dataset['state'] = 'done';
    input.addEventListener('focusin', start);
    filters?.addEventListener('focusin', start);
  }
}

export {};
