/** The box loads what it needs when the reader turns to it, or at once when the address carries a text. */
const field = document.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
const results = document.querySelector<HTMLElement>('#located');

function start(): void {
  if (field === null || results === null) return;
  field.removeEventListener('focusin', start);
  void import('./source-page.ts').then(({ startSourcePage }) => {
    startSourcePage(field, results);
  });
}

if (new URLSearchParams(location.search).has('text')) start();
else field?.addEventListener('focusin', start);

export {};
