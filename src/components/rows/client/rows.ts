/** Filters rows by fields and words, and sorts tables by a column. Without this script all rows are there. */
import { filterRows } from './filter-rows.ts';
import { sortsBy } from './sort-table.ts';

for (const form of document.querySelectorAll<HTMLElement>('.rowfilter')) filterRows(form);
for (const table of document.querySelectorAll<HTMLTableElement>('[data-sorts]')) sortsBy(table);
