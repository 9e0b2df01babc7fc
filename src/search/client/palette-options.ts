import { make } from './dom.ts';
import type { Group } from './group-findings.ts';
import type { Palette } from './palette-elements.ts';
import type { Item } from './to-items.ts';

const optionId = (index: number): string => `palette-option-${index}`;
const OPTION = '[role="option"]';

function toOption({ link, where }: Item, index: number): HTMLElement {
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.id = optionId(index);
  link.tabIndex = -1;
  link.classList.add('palette-option');
  link.prepend(make('span', { class: 'hit-where' }, ...where), ' ');
  return link;
}

/** Shows groups as options, and behind them the way to all results. */
export function showGroups({ list, input }: Palette, groups: readonly Group[], all: Item): void {
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
  const options = [...list.querySelectorAll<HTMLElement>(OPTION)];
  const now = options.findIndex((option) => option.ariaSelected === 'true');
  const from = now === -1 && step === -1 ? 0 : now;
  const next = options[(from + step + options.length) % options.length];
  if (next === undefined) return;
  for (const option of options) option.ariaSelected = String(option === next);
  input.setAttribute('aria-activedescendant', next.id);
  next.scrollIntoView({ block: 'nearest' });
}

/** Arrows choose, Enter follows; the focus stays in the field. */
export function listenToKeys(palette: Palette): void {
  palette.input.addEventListener('keydown', (event) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') moveChoice(palette, 1);
    else if (event.key === 'ArrowUp') moveChoice(palette, -1);
    // A field for searching would be emptied first, and the palette closed by a second press.
    else if (event.key === 'Escape') palette.dialog.close();
    else if (event.key === 'Enter') {
      const chosen = palette.list.querySelector<HTMLElement>(`${OPTION}[aria-selected="true"]`);
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
