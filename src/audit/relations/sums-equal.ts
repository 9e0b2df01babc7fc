import { sumOf } from '../evaluate.ts';
import { overlaps } from '../interval.ts';
import { judge, type Outcome, sum } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { writeSum } from '../show-sum.ts';

const write = (total: Quantity): string => (total.isSum ? writeSum(total) : show(total));

/** Two sums come to the same, within the precision of what they add. */
export function checkSumsEqual(
  left: readonly [Quantity, ...Quantity[]],
  right: readonly [Quantity, ...Quantity[]],
): Outcome {
  const [a, b] = [sumOf(left), sumOf(right)];
  const holds = overlaps(a.interval, b.interval);
  return {
    working: [sum(write(a)), sum(write(b)), sum(`${show(a)} ${holds ? '=' : '≠'} ${show(b)}`)],
    verdict: judge(holds),
  };
}
