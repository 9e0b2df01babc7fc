/** The box loads what it needs when the reader turns to it, or at once when the address carries a text. */
const field = document.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
const results = document.querySelector<HTMLElement>('#located');

let isStarted = false;

function start(): void {
  if (field === null || results === null || isStarted) return;
  isStarted = true;
  void import('./source-page.ts').then(({ startSourcePage }) => {
    startSourcePage(field, results);
  });
}

// A text that is sent before all is loaded belongs into no address: it is read from the field.
field?.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  start();
});
if (new URLSearchParams(location.search).has('text')) start();
else field?.addEventListener('focusin', start);

export {};
