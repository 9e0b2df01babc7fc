import type { DataFile } from './data-file.ts';
import { FIGURE_FILES } from './data-files/figures.ts';
import { MECHANISM_FILES } from './data-files/mechanisms.ts';
import { PAGE_FILES } from './data-files/pages.ts';
import { TEXT_FILES } from './data-files/texts.ts';

/** Every file of the open data, in the order in which a reader meets it. */
export const DATA_FILES: readonly DataFile[] = [
  ...TEXT_FILES,
  ...FIGURE_FILES,
  ...MECHANISM_FILES,
  ...PAGE_FILES,
];
