import { toLangPath } from '../../site/addresses.ts';
import { createAssets } from './assets.ts';
import { make } from './dom.ts';
import type { Group, Limits } from './group-findings.ts';
import { readPageLang } from './page-lang.ts';
import { runQuery, type View } from './run-query.ts';
import { createSearch } from './search.ts';
import type { Item } from './to-items.ts';
import { fill, SEARCH_WORDS } from './words.ts';
import styles from '../../styles/palette.css?url';

const PAUSE = 40;
const LIMITS: Limits = { names: 5, passages: 8, figures: 3, pages: 3, loose: 5 };
const LIST_ID = 'palette-results';
const optionId = (index: number): string => `palette-option-${index}`;

/** The elements of the palette. */
interface Palette {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
}

/** The style sheet comes with the palette; nothing is shown before it is there. */
function loadStyles(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const link = make('link', { rel: 'stylesheet', href: styles });
  const finish = (): void => {
    resolve(undefined);
  };
  link.addEventListener('load', finish);
  link.addEventListener('error', finish);
  document.head.append(link);
  return promise;
}

function createPalette(): Palette {
  const lang = readPageLang();
  const input = make('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': SEARCH_WORDS.field[lang],
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': LIST_ID,
  });
  const close = make('button', { type: 'button', class: 'btn' }, SEARCH_WORDS.close[lang]);
  const action = toLangPath(lang, '/search/');
  const form = make('form', { class: 'palette-form', role: 'search', action }, input, close);
  const status = make('p', { class: 'palette-status', role: 'status' }, SEARCH_WORDS.empty[lang]);
  const list = make('div', {
    id: LIST_ID,
    class: 'palette-list',
    role: 'listbox',
    'aria-label': SEARCH_WORDS.dialog[lang],
  });
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

const RE_OPTION = '[role="option"]';

function toOption({ link, where }: Item, index: number): HTMLElement {
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.id = optionId(index);
  link.tabIndex = -1;
  link.classList.add('palette-option');
  link.prepend(make('span', { class: 'hit-where' }, ...where), ' ');
  return link;
}

function showGroups({ list, input }: Palette, groups: readonly Group[], all: Item): void {
  let index = 0;
  const rendered = groups.map(({ heading, toItems, most }, number) => {
    const id = `palette-group-${number}`;
    const options = toItems(most).map((item) => toOption(item, index++));
    const title = make('div', { id, class: 'palette-heading', role: 'presentation' }, heading);
    return make('div', { role: 'group', 'aria-labelledby': id }, title, ...options);
  });
  list.replaceChildren(...rendered, ...(input.value.trim() === '' ? [] : [toOption(all, index)]));
  input.setAttribute('aria-expanded', String(groups.length > 0));
  input.removeAttribute('aria-activedescendant');
}

/** Chooses the option so many steps on; beyond the ends the other end follows. */
function moveChoice({ list, input }: Palette, step: 1 | -1): void {
  const options = [...list.querySelectorAll<HTMLElement>(RE_OPTION)];
  const now = options.findIndex((option) => option.ariaSelected === 'true');
  const from = now === -1 && step === -1 ? 0 : now;
  const next = options[(from + step + options.length) % options.length];
  if (next === undefined) return;
  for (const option of options) option.ariaSelected = String(option === next);
  input.setAttribute('aria-activedescendant', next.id);
  next.scrollIntoView({ block: 'nearest' });
}

function listenToKeys(palette: Palette): void {
  palette.input.addEventListener('keydown', (event) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') moveChoice(palette, 1);
    else if (event.key === 'ArrowUp') moveChoice(palette, -1);
    else if (event.key === 'Enter') {
      const chosen = palette.list.querySelector<HTMLElement>(`${RE_OPTION}[aria-selected="true"]`);
      if (chosen === null) return;
      chosen.click();
    } else return;
    event.preventDefault();
  });
  // A choice on the same page only moves the fragment.
  palette.list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) palette.dialog.close();
  });
}

function createRunner(palette: Palette): () => void {
  const lang = readPageLang();
  const search = createSearch(createAssets());
  const toAll = (raw: string): Item => ({
    link: make(
      'a',
      { href: `${toLangPath(lang, '/search/')}?${new URLSearchParams({ q: raw }).toString()}` },
      fill(SEARCH_WORDS.allResults[lang], { query: raw.slice(0, 60) }),
    ),
    where: [],
    notes: [],
  });
  const view: View = {
    results: palette.list,
    status: palette.status,
    lang,
    limits: LIMITS,
    show: (groups) => {
      showGroups(palette, groups, toAll(palette.input.value));
    },
  };
  let run = 0;
  return () => {
    run += 1;
    const current = run;
    const asked = { raw: palette.input.value, filters: {} };
    void runQuery(view, search, asked, () => current === run);
  };
}

function startPalette(): Palette {
  const palette = createPalette();
  const answer = createRunner(palette);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const answerSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(answer, PAUSE);
  };
  palette.input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) answerSoon();
  });
  palette.input.addEventListener('compositionend', answerSoon);
  listenToKeys(palette);
  return palette;
}

let palette: Palette | undefined;
let styled: Promise<void> | undefined;

/** Opens the palette, made at the first time; what was typed last is selected. */
export async function openPalette(): Promise<void> {
  await (styled ??= loadStyles());
  palette ??= startPalette();
  if (!palette.dialog.open) palette.dialog.showModal();
  palette.input.select();
}
