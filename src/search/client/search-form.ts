import { cutQuery } from '../longest-query.ts';
import { FILTER_PARAMETERS, type FilterParameter, parseFilters } from './address-query.ts';
import type { Asked } from './run-query.ts';

/** What a reader fills in on the search page. */
export interface SearchForm {
  input: HTMLInputElement;
  selects: ReadonlyMap<FilterParameter, HTMLSelectElement>;
}

/** The form of the page around its field for words. */
export function findForm(input: HTMLInputElement): SearchForm {
  const found = FILTER_PARAMETERS.flatMap((name) => {
    const select = document.querySelector<HTMLSelectElement>(`#filters select[name="${name}"]`);
    return select === null ? [] : [[name, select] as const];
  });
  return { input, selects: new Map(found) };
}

export const readForm = ({ input, selects }: SearchForm): Asked => ({
  raw: input.value,
  filters: parseFilters((name) => selects.get(name)?.value ?? null),
});

export function fillForm({ input, selects }: SearchForm, { raw, filters }: Asked): void {
  input.value = cutQuery(raw);
  for (const [name, select] of selects) select.value = filters[name] ?? '';
}

/**
 * Calls `send` when the reader sends the form or chooses a filter, and `type` for what is typed, never in the middle
 * of an input method's composition.
 */
export function listenToForm(
  { input, selects }: SearchForm,
  send: () => void,
  type: () => void,
): void {
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) type();
  });
  input.addEventListener('compositionend', type);
  for (const select of selects.values()) select.addEventListener('change', send);
}
