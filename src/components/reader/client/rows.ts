/** The rows of the reader, one for each sentence, in the order of the text. */
export const rows = [...document.querySelectorAll<HTMLElement>('.sent')];

/** Lights the rows from the first to the last, both counted, and no other. */
export function lightRows(first: number, last: number): void {
  for (const [index, row] of rows.entries())
    row.classList.toggle('lit', first >= 0 && index >= first && index <= last);
}
