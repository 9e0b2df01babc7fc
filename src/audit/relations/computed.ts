import type { Bilingual } from '../../content/schemas/text.ts';
import { line, type Outcome, said } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { showQuotient } from '../show-sum.ts';

/** A sum with its result: `4,700 × 3 = 14,100`. A quotient below one reads better as a share. */
export function showResult(quantity: Quantity): Bilingual {
  if (quantity.isSum) return said(showQuotient(quantity));
  const { measure } = quantity;
  const number = show(quantity);
  return measure === undefined
    ? line(number, number)
    : line(`${number}${measure.zh}`, `${number} ${measure.en}`);
}

/** What can be computed where the source states nothing to compare it with. */
export const checkComputed = (terms: readonly Quantity[]): Outcome => ({
  working: terms.map(showResult),
  verdict: null,
});
