import { rows } from './rows.ts';

/** Words that a reader chose: rows by their place, and what was chosen of each language. */
export interface Passage {
  first: number;
  last: number;
  zh: string;
  en: string;
}

const COLUMNS = ['zh', 'en'] as const;
type Column = (typeof COLUMNS)[number];

const findCell = (row: HTMLElement, column: Column) => row.querySelector(`.${column}`);

/** Joins what stands in each row from `first` on: a line for a paragraph; English sentences are parted by a space. */
function join(parts: readonly string[], column: Column, first = 0): string {
  return parts.reduce((text, part, index) => {
    const words = part.trim();
    if (text === '' || words === '') return text + words;
    const isNew = rows[first + index]?.matches('.first');
    return text + (isNew ? '\n' : column === 'en' ? ' ' : '') + words;
  }, '');
}

/** Whole sentences, from the first to the last, both counted. */
export function readRows(first: number, last: number): Passage {
  const read = (column: Column): string =>
    join(
      rows.slice(first, last + 1).map((row) => findCell(row, column)?.textContent ?? ''),
      column,
      first,
    );
  return { first, last, zh: read('zh'), en: read('en') };
}

/** The column in which a selection begins and ends, if it is one. */
function findColumn({ startContainer, endContainer }: Range): Column | undefined {
  const isIn = (node: Node, column: Column): boolean =>
    (node instanceof Element ? node : node.parentElement)?.closest(`.${column}`) != null;
  return COLUMNS.find((column) => isIn(startContainer, column) && isIn(endContainer, column));
}

/** The part of a cell that is selected. */
function clip(cell: Element | null, selected: Range): string {
  if (cell === null || !selected.intersectsNode(cell)) return '';
  const range = document.createRange();
  range.selectNodeContents(cell);
  if (range.compareBoundaryPoints(Range.START_TO_START, selected) < 0)
    range.setStart(selected.startContainer, selected.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, selected) > 0)
    range.setEnd(selected.endContainer, selected.endOffset);
  return range.toString();
}

/** What is selected of the text: in one column only, where the selection stays in it. */
export function readSelection(): Passage | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const only = findColumn(range);
  const parts = rows.map((row) =>
    COLUMNS.map((column) =>
      only === undefined || only === column ? clip(findCell(row, column), range) : '',
    ),
  );
  const touched = parts.map((texts) => texts.some((text) => text.trim() !== ''));
  const first = touched.indexOf(true);
  if (first < 0) return undefined;
  const read = (index: number, column: Column): string =>
    join(
      parts.map((texts) => texts[index] ?? ''),
      column,
    );
  return { first, last: touched.lastIndexOf(true), zh: read(0, 'zh'), en: read(1, 'en') };
}
