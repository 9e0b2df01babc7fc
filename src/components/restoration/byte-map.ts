import type { Source } from '../../content/corpus.ts';
import { type Family, FAMILIES, familyOf } from './families.ts';

/** A run of one family, or of kept bytes, `[start, end)` in bytes from the first of the article. */
export interface Stretch {
  family: Family | 'kept';
  start: number;
  end: number;
}

/** The map: how many bytes stand in a row, how many rows there are, and one SVG path for each family. */
export interface ByteMap {
  perRow: number;
  rows: number;
  paths: { family: Stretch['family']; d: string }[];
}

/** Height of a row and of the gap below it, in units of the map. */
const ROW_HEIGHT = 10;
export const ROW_STEP = 14;
/** A lost byte that nothing stands for still has to be seen. */
const MIN_WIDTH = 2;

/** Top and height of a family in its row: shape tells them apart where colour does not. */
const BANDS: Record<Stretch['family'], readonly [number, number]> = {
  kept: [0, ROW_HEIGHT],
  script: [0, ROW_HEIGHT],
  gloss: [0, ROW_HEIGHT],
  metadata: [0, ROW_HEIGHT],
  drop: [0, ROW_HEIGHT],
  mark: [5, 5],
  space: [8, 2],
  break: [-2, 12],
  realign: [-2, 14],
  emendation: [-2, 14],
  lacuna: [-2, 14],
};

/** Rows of a length at which a short article has several and a long one does not fill the screen. */
export function bytesPerRow(total: number): number {
  if (total < 1024) return 128;
  return total < 4096 ? 256 : 512;
}

/** The article in stretches, in file order; they leave no byte out. */
export function listStretches({ span, ledger }: Pick<Source, 'span' | 'ledger'>): Stretch[] {
  const stretches: Stretch[] = [];
  let byte = 0;
  const keepUntil = (end: number): void => {
    if (end > byte) stretches.push({ family: 'kept', start: byte, end });
  };
  for (const edit of ledger) {
    const [start, end] = edit.bytes.map((at) => at - span[0]) as [number, number];
    keepUntil(start);
    stretches.push({ family: familyOf(edit), start, end });
    byte = end;
  }
  keepUntil(span[1] - span[0]);
  return stretches;
}

/** One rectangle for each row that a stretch touches. */
function drawStretch({ family, start, end }: Stretch, perRow: number): string {
  const [top, height] = BANDS[family];
  let d = '';
  for (let row = Math.floor(start / perRow); row * perRow < Math.max(end, start + 1); row += 1) {
    const from = Math.max(start - row * perRow, 0);
    const width = Math.max(Math.min(end - row * perRow, perRow) - from, MIN_WIDTH);
    const x = Math.min(from, perRow - width);
    const y = row * ROW_STEP + top + 2;
    d += `M${x} ${y}h${width}v${height}H${x}z`;
  }
  return d;
}

/** Draws every byte of an article in file order. Families that the article does not have draw nothing. */
export function drawByteMap(source: Pick<Source, 'span' | 'ledger'>): ByteMap {
  const total = source.span[1] - source.span[0];
  const perRow = bytesPerRow(total);
  const stretches = listStretches(source);
  // What is rare is drawn last, over what is common.
  const order: Stretch['family'][] = ['kept', ...FAMILIES.toReversed()];
  const paths = order.map((family) => ({
    family,
    d: stretches
      .filter((stretch) => stretch.family === family)
      .map((stretch) => drawStretch(stretch, perRow))
      .join(''),
  }));
  return { perRow, rows: Math.ceil(total / perRow), paths: paths.filter(({ d }) => d !== '') };
}
