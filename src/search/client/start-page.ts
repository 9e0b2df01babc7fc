/** The search page costs nothing before the reader turns to it: by an address with a query, or by a key or click. */
const results = document.querySelector<HTMLElement>('#results');
const input = document.querySelector<HTMLInputElement>('main form input[name="q"]');
const filters = document.querySelector<HTMLDetailsElement>('#filters');
/** Where there is room the filters stand open; so they do where the address filters. */
const RE_FILTER = /[?&](?:unit|category|kind|lang)=./u;
const WIDE = '(min-width: 48rem)';

function start(): void {
  if (results === null || input === null) return;
  for (const element of [input, filters]) element?.removeEventListener('focusin', start);
  void import('./search-page.ts').then(({ startSearchPage }) => {
    startSearchPage(input, results);
  });
}

if (results !== null && input !== null) {
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
