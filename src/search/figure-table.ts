import { figurePath, sentencePath } from '../site/addresses.ts';
import type { SearchFigure } from './records.ts';

/** Figures in columns, a line each; an empty line repeats the one above. */
export interface FigureTable {
  /** Source and sentence: `anxi p1s2`. */
  at: string;
  /** Ids, where every figure has a row on a page of its own; else empty. */
  ids: string;
  subjectZh: string;
  subjectEn: string;
  valueZh: string;
  valueEn: string;
  /** Source → units. */
  units: Record<string, string[]>;
}

const ROW = '\n';

const packColumn = (cells: readonly string[]): string =>
  cells.map((cell, index) => (cell === cells[index - 1] ? '' : cell)).join(ROW);

function unpackColumn(column: string): string[] {
  let last = '';
  return column.split(ROW).map((cell) => (last = cell === '' ? last : cell));
}

/** Writes the figures; `hasRows` says that they have rows on their own page. */
export function writeFigures(figures: readonly SearchFigure[], hasRows: boolean): FigureTable {
  const column = (read: (figure: SearchFigure) => string): string => packColumn(figures.map(read));
  return {
    at: column(({ source, sentence }) => `${source} ${sentence}`),
    ids: hasRows ? figures.map(({ id }) => id).join(ROW) : '',
    subjectZh: column(({ subject }) => subject.zh),
    subjectEn: column(({ subject }) => subject.en),
    valueZh: column(({ value }) => value.zh),
    valueEn: column(({ value }) => value.en),
    units: Object.fromEntries(figures.map(({ source, units }) => [source, units])),
  };
}

/** Reads what `writeFigures` wrote. */
export function parseFigures(table: FigureTable): SearchFigure[] {
  if (table.at === '') return [];
  const ids = table.ids === '' ? [] : table.ids.split(ROW);
  const [subjectZh, subjectEn, valueZh, valueEn] = [
    unpackColumn(table.subjectZh),
    unpackColumn(table.subjectEn),
    unpackColumn(table.valueZh),
    unpackColumn(table.valueEn),
  ];
  return unpackColumn(table.at).map((at, row) => {
    const [source = '', sentence = ''] = at.split(' ');
    const id = ids[row] ?? '';
    return {
      id,
      source,
      sentence,
      path: id === '' ? sentencePath(source, sentence) : figurePath(id),
      subject: { zh: subjectZh[row] ?? '', en: subjectEn[row] ?? '' },
      value: { zh: valueZh[row] ?? '', en: valueEn[row] ?? '' },
      units: table.units[source] ?? [],
      category: null,
    };
  });
}
