import type { Paragraph } from '../../content/corpus.ts';
import type { Piece } from './pieces.ts';

/** One row of the page: a paragraph beside its seed, or lines of the seed that became no text. */
export interface Row {
  kind: 'text' | 'metadata' | 'drop';
  pieces: Piece[];
  /** The paragraph of the source; null where the lines became no text. */
  paragraph: Paragraph | null;
}

const RE_LINE_END = /\n$/u;
const RE_BLANK = /^\s*$/u;

const restoredText = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ after }) => after)
    .join('')
    .replace(RE_LINE_END, '');

const isBlank = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ before }) => RE_BLANK.test(before));

const isTakenAway = ({ edit }: Piece): boolean =>
  edit?.kind === 'drop' || edit?.kind === 'metadata';

/** Lines of which anything was read as metadata are shown; others are folded. */
const kindOfAside = (pieces: readonly Piece[]): 'metadata' | 'drop' =>
  pieces.some(({ edit }) => edit?.kind === 'metadata') ? 'metadata' : 'drop';

/** Adds lines without text: blank ones to the row before, dropped ones to the drop before. */
function addAside(rows: Row[], pieces: Piece[]): void {
  const last = rows.at(-1);
  const kind = kindOfAside(pieces);
  const joins = isBlank(pieces) || (kind === 'drop' && last?.kind === 'drop');
  if (last !== undefined && joins) last.pieces.push(...pieces);
  else rows.push({ kind, pieces, paragraph: null });
}

/**
 * Puts the pieces of an article into rows, in file order: each paragraph of the source with all of the
 * seed that led to it. Throws where the pieces do not give the paragraphs: then the ledger is not sound.
 */
export function buildRows(pieces: readonly Piece[], paragraphs: readonly Paragraph[]): Row[] {
  const rows: Row[] = [];
  let open: Piece[] = [];
  let count = 0;
  const isComplete = (): boolean => restoredText(open) === paragraphs[count]?.text;
  const closeText = (): void => {
    const paragraph = paragraphs[count];
    if (paragraph === undefined || !isComplete())
      throw new Error(
        `Unexpected text "${restoredText(open)}" after replay, expected paragraph ${paragraph?.id ?? 'none'}`,
      );
    rows.push({ kind: 'text', pieces: open, paragraph });
    open = [];
    count += 1;
  };
  const closeAside = (): void => {
    addAside(rows, open);
    open = [];
  };
  for (const piece of pieces) {
    const isNewLine = open.at(-1)?.before.endsWith('\n') === true;
    if (isNewLine && isTakenAway(piece) && isComplete()) closeText();
    open.push(piece);
    if (piece.after.endsWith('\n')) closeText();
    else if (piece.before.endsWith('\n') && restoredText(open) === '') closeAside();
  }
  if (restoredText(open) !== '') closeText();
  else if (open.length > 0) closeAside();
  if (count !== paragraphs.length)
    throw new Error(`Unexpected ${count} paragraphs, expected ${paragraphs.length}`);
  return rows;
}
