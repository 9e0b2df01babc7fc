const SELECTS = 'select';

/** Whether a row has the chosen value of every field, and the words somewhere. */
function matches(row: HTMLElement, chosen: readonly [string, string][], words: string): boolean {
  return (
    chosen.every(([name, value]) => value === '' || row.dataset[name] === value) &&
    row.textContent.toLowerCase().includes(words)
  );
}

/** Goes to the row that the address names: the form has pushed it down, or it is folded. */
function goToRow(): void {
  const row = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  const folds = [row?.closest('details'), row?.querySelector('details')];
  for (const fold of folds) if (fold != null) fold.open = true;
  row?.scrollIntoView();
}

/** Hides the rows that do not match, and groups in which none is left; folds open while something is asked for. */
export function filterRows(form: HTMLElement): void {
  const holder = document.getElementById(form.dataset['rows'] ?? '');
  const selects = [...form.querySelectorAll<HTMLSelectElement>(SELECTS)];
  const input = form.querySelector<HTMLInputElement>('input');
  const output = form.querySelector('output');
  if (holder === null || input === null || output === null) return;
  const rows = [...holder.querySelectorAll<HTMLElement>(`[data-${selects[0]?.name ?? 'row'}]`)];
  const show = (): void => {
    const chosen = selects.map(({ name, value }): [string, string] => [name, value]);
    const words = input.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !matches(row, chosen, words);
    for (const group of holder.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = rows.every((row) => row.hidden || !group.contains(row));
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const numbers = { n: shown, all: rows.length };
    output.value = (output.dataset['template'] ?? '').replace(/\{(n|all)\}/gu, (_, name: 'n') =>
      String(numbers[name]),
    );
  };
  form.addEventListener('input', () => {
    show();
    const isAsked = [input, ...selects].some(({ value }) => value.trim() !== '');
    for (const fold of holder.querySelectorAll('details')) fold.open = isAsked;
  });
  form.hidden = false;
  show();
  goToRow();
}
