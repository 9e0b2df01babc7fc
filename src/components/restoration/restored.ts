import type { Piece } from './pieces.ts';
import { listFocal, type Run } from './runs.ts';

/** A run of the source's text; `run` where a reader can open why it stands there. */
export interface RestoredSegment {
  text: string;
  run: Run | null;
}

const RE_LINE_END = /\n$/u;

/** The source's side of a row: plain text, set apart only where something is to be decided or doubted. */
export function cutRestored(pieces: readonly Piece[]): RestoredSegment[] {
  const focal = listFocal(pieces);
  const segments: RestoredSegment[] = [];
  for (const { bytes, after, edit } of pieces) {
    const text = after.replace(RE_LINE_END, '');
    const run =
      edit === null
        ? undefined
        : focal.find((one) => one.bytes[0] <= bytes[0] && bytes[1] <= one.bytes[1]);
    const last = segments.at(-1);
    if (last !== undefined && last.run === (run ?? null)) last.text += text;
    else if (text !== '') segments.push({ text, run: run ?? null });
  }
  return segments;
}
