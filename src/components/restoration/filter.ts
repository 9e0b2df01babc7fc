/** Shows only the rows in which the chosen rule did something, and mutes the edits of other families. */
const tool = document.querySelector<HTMLElement>('.filter');
const select = tool?.querySelector('select');
const output = tool?.querySelector('output');
const table = document.querySelector<HTMLElement>('.pairs');
const rows = [...document.querySelectorAll<HTMLElement>('.pair')];

const hasRule = (row: HTMLElement, rule: string): boolean =>
  rule === '' || row.dataset['rules']?.split(' ').includes(rule) === true;

function filterRows(): void {
  if (!select || !output || !table) return;
  for (const row of rows) row.hidden = !hasRule(row, select.value);
  table.dataset['only'] = select.selectedOptions[0]?.dataset['family'] ?? '';
  const shown = rows.filter(({ hidden }) => !hidden).length;
  output.textContent = select.value === '' ? '' : `${shown} ${output.dataset['words'] ?? ''}`;
}

/** A link to a reason opens it; without this the reader opens it where the link leads. */
function openTarget(): void {
  const id = location.hash.slice(1);
  const target = id === '' ? null : document.getElementById(id);
  if (target instanceof HTMLDetailsElement) target.open = true;
}

if (tool && select) {
  tool.hidden = false;
  select.addEventListener('change', filterRows);
  // The browser may have kept a choice over a reload.
  filterRows();
}
addEventListener('hashchange', openTarget);
openTarget();
