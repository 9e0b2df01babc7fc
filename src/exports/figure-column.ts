import type { Figure } from '../audit/figure.ts';

/** A column of `data/figures.csv`: its description in the table schema, and what it holds of a figure. */
export interface FigureColumn {
  name: string;
  type: 'string' | 'number' | 'boolean';
  description: string;
  constraints?: Record<string, unknown>;
  read: (figure: Figure, sentence: string) => string;
}

/** A column of words. */
export const text = (
  name: string,
  description: string,
  read: FigureColumn['read'],
  constraints?: Record<string, unknown>,
): FigureColumn => ({
  name,
  type: 'string',
  description,
  ...(constraints === undefined ? {} : { constraints }),
  read,
});
/** A column of plain numbers. */
export const number = (
  name: string,
  description: string,
  read: FigureColumn['read'],
): FigureColumn => ({
  name,
  type: 'number',
  description,
  read,
});
