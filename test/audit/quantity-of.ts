import { evaluate } from '../../src/audit/evaluate.ts';
import type { Outcome } from '../../src/audit/outcome.ts';
import type { Quantity } from '../../src/audit/quantity.ts';
import { resolveFigures } from '../../src/audit/resolve-figure.ts';
import type { FigureEntry } from '../../src/content/schemas/figure.ts';
import { corpusOf, figure } from './figure-corpus.ts';

/** The quantity of a figure with this text, as the audit computes with it. */
export function quantityOf(text: string, fields: Partial<FigureEntry> = {}): Quantity {
  const entry = figure({ text, at: 'poor', ...fields });
  const { figures } = resolveFigures(corpusOf({ anxi: { one: entry } }, { poor: text }));
  return evaluate('one', figures);
}

/** Working in English and verdict, for assertions. */
export const told = ({ working, verdict }: Outcome): string[] => [
  ...working.map(({ en }) => en),
  String(verdict),
];
