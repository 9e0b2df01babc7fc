type Key = string | number;

/** What a cell sorts by: its `data-v` as a number or date, else its words. */
function toKey(row: HTMLTableRowElement, column: number): Key {
  const cell = row.cells[column];
  const value = cell?.dataset['v'];
  if (value === undefined) return cell?.textContent.trim() ?? '';
  return value === '' || Number.isNaN(Number(value)) ? value : Number(value);
}

/** What has no value comes last; numbers by size, words by code point. */
function compare(a: Key, b: Key): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a < b ? -1 : a > b ? 1 : 0;
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
      const down = heading.ariaSort === 'ascending';
      for (const other of headings) other.ariaSort = null;
      heading.ariaSort = down ? 'descending' : 'ascending';
      const rows = [...(body?.rows ?? [])].map((row) => ({ row, key: toKey(row, column) }));
      rows.sort((a, b) => (down && a.key !== '' && b.key !== '' ? -1 : 1) * compare(a.key, b.key));
      body?.append(...rows.map(({ row }) => row));
    });
  }
}
