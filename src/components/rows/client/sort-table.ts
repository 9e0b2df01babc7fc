import { createOrder } from './sort-keys.ts';

/** What a cell sorts by: its `data-v`, else its words. */
function toKey(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset['v'] ?? cell?.textContent.trim() ?? '';
}

function sortRows(body: HTMLTableSectionElement, column: number, isDown: boolean): void {
  const rows = [...body.rows].map((row) => ({ row, key: toKey(row, column) }));
  const order = createOrder(
    rows.map(({ key }) => key),
    isDown,
  );
  rows.sort((a, b) => order(a.key, b.key));
  body.append(...rows.map(({ row }) => row));
}

/** Puts a button into each heading of a column that sorts by it, up and then down. */
export function sortsBy(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const isDown = heading.ariaSort === 'ascending';
      for (const other of headings) other.ariaSort = null;
      heading.ariaSort = isDown ? 'descending' : 'ascending';
      if (body !== undefined) sortRows(body, column, isDown);
    });
  }
}
