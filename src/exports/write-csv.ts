/** What RFC 4180 has quoted: a comma, a quotation mark or the end of a line. */
const RE_QUOTED = /[",\r\n]/u;

const writeField = (value: string): string =>
  RE_QUOTED.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** Writes a table as RFC 4180 has it: commas, CRLF after each row, UTF-8 without a mark. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
