import type { EntryKind } from './list-entries.ts';

/** How a kind of date is drawn, on the axis and beside its meaning. */
export interface Shape {
  symbol: 'square' | 'circle' | 'diamond' | 'triangle';
  isFilled: boolean;
}

export const SHAPES: Record<EntryKind, Shape> = {
  written: { symbol: 'square', isFilled: true },
  issue: { symbol: 'square', isFilled: true },
  published: { symbol: 'square', isFilled: true },
  posted: { symbol: 'square', isFilled: false },
  event: { symbol: 'diamond', isFilled: true },
  stated: { symbol: 'circle', isFilled: true },
  inferred: { symbol: 'circle', isFilled: false },
  bounded: { symbol: 'triangle', isFilled: false },
};
/** In the order in which their meanings are told: dates of sources, then of figures. */
export const KINDS = Object.keys(SHAPES) as EntryKind[];

/** Outlines of the symbols around the origin, of the size that they have on the axis. */
export const OUTLINES: Record<Shape['symbol'], string> = {
  square: 'M-4-4H4V4H-4Z',
  circle: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0Z',
  diamond: 'M0-6.5L3.8 0L0 6.5L-3.8 0Z',
  triangle: 'M0-7L6 3.5H-6Z',
};
