import type { Lang } from '../../content/schemas/text.ts';
import { toLangPath } from '../../site/addresses.ts';
import { LONGEST_QUERY } from '../longest-query.ts';
import { make } from './dom.ts';
import { readPageLang } from './page-lang.ts';
import { SEARCH_WORDS } from './words.ts';

const LIST_ID = 'palette-results';

/** The elements of the palette. */
export interface Palette {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
}

/** The field for words, which names the list that it opens. */
const makeField = (lang: Lang): HTMLInputElement =>
  make('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    autocomplete: 'off',
    maxlength: String(LONGEST_QUERY),
    spellcheck: 'false',
    'aria-label': SEARCH_WORDS.field[lang],
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': LIST_ID,
  });

const makeList = (lang: Lang): HTMLElement =>
  make('div', {
    id: LIST_ID,
    class: 'palette-list',
    role: 'listbox',
    'aria-label': SEARCH_WORDS.dialog[lang],
  });

/** Makes the palette, closed, at the end of the page. */
export function createPalette(): Palette {
  const lang = readPageLang();
  const input = makeField(lang);
  const close = make('button', { type: 'button', class: 'btn' }, SEARCH_WORDS.close[lang]);
  const action = toLangPath(lang, '/search/');
  const form = make('form', { class: 'palette-form', role: 'search', action }, input, close);
  const status = make('p', { class: 'palette-status', role: 'status' }, SEARCH_WORDS.empty[lang]);
  const list = makeList(lang);
  const keys = make('p', { class: 'palette-keys', 'aria-hidden': 'true' }, SEARCH_WORDS.keys[lang]);
  const dialog = make(
    'dialog',
    { class: 'palette', 'aria-label': SEARCH_WORDS.dialog[lang] },
    form,
    status,
    list,
    keys,
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  // A click beside the palette closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, form, input, status, list };
}
