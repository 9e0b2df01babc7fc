import type { Bilingual } from '../../content/schemas/text.ts';
import { line, type Outcome, sum } from '../outcome.ts';
import type { Quantity } from '../quantity.ts';
import { show, showRange } from '../quantity.ts';
import { compare, HUNDRED, multiply, ONE, ZERO } from '../rational.ts';
import { equals, showNumber } from '../show-number.ts';

/** A sum with its result: `4,700 × 3 = 14,100`. */
export function showResult(quantity: Quantity): Bilingual {
  if (!quantity.isSum) return sum(show(quantity));
  const range = showRange(quantity);
  // A quotient below one reads better as a share, and its range would only repeat it.
  if (
    quantity.unit === '' &&
    compare(quantity.value, ONE) < 0 &&
    compare(quantity.value, ZERO) > 0
  ) {
    const percent = multiply(quantity.value, HUNDRED);
    return sum(`${quantity.sum} ${equals(percent)} ${showNumber(percent)}%`);
  }
  const written = `${quantity.sum} ${equals(quantity.value)} ${show(quantity)}`;
  return line(`${written}${range.zh}`, `${written}${range.en}`);
}

/** What can be computed where the source states nothing to compare it with. */
export const checkComputed = (terms: readonly Quantity[]): Outcome => ({
  working: terms.map(showResult),
  verdict: null,
});
