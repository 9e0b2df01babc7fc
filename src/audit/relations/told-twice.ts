import { isExact, overlaps } from '../interval.ts';
import { judge, line, type Outcome, said, sum } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { showInterval } from '../show-number.ts';
import { showSum } from '../show-sum.ts';

/** Each value, with what it may stand for. */
function describe(quantity: Quantity) {
  if (quantity.isSum) return said(showSum(quantity));
  const written = show(quantity);
  if (isExact(quantity.interval)) return sum(written);
  const { zh, en } = showInterval(quantity.interval, quantity.unit);
  return line(`${written}：${zh}`, `${written}: ${en}`);
}

/** One quantity that is told more than once has the same value each time, as far as each is exact. */
export function checkToldTwice(told: readonly Quantity[]): Outcome {
  const pairs = told.flatMap((a, index) => told.slice(index + 1).map((b) => [a, b] as const));
  const apart = pairs.filter(([a, b]) => !overlaps(a.interval, b.interval));
  return {
    working: [...told.map(describe), ...apart.map(([a, b]) => sum(`${show(a)} ≠ ${show(b)}`))],
    verdict: judge(apart.length === 0),
  };
}
