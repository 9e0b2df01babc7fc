/** What every page carries of search: the keys that open it and the phrase that is lit on arrival. */
const TYPING = 'input, textarea, select, [contenteditable]';
/** `MARK_PARAMETER`, written out: a module that is shared with what loads later would be one more request. */
const MARK = 'mark';
/** The search page has its own field. */
const OWN_FIELD = 'main:has(#results) form input[name="q"]';

function isOpening(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.isComposing || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && !(target instanceof Element && target.closest(TYPING) !== null);
}

addEventListener('keydown', (event) => {
  if (!isOpening(event)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>(OWN_FIELD);
  if (field !== null) field.select();
  else void import('./palette.ts').then(({ openPalette }) => openPalette());
});

if (new URLSearchParams(location.search).has(MARK)) void import('./mark-arrival.ts');

export {};
