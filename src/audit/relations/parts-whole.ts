import { sumOf } from '../evaluate.ts';
import { overlaps } from '../interval.ts';
import { judge, type Outcome, said, sum } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { compare } from '../rational.ts';
import { showSum, writeSum } from '../show-sum.ts';

/** The parts together are the whole, within the precision of all of them. */
export function checkPartsWhole(
  whole: Quantity,
  parts: readonly [Quantity, ...Quantity[]],
): Outcome {
  const total = sumOf(parts);
  const holds = overlaps(total.interval, whole.interval);
  const sign = compare(total.value, whole.value) === 0 ? '=' : holds ? '≈' : '≠';
  const isAdded = parts.length > 1 || total.isSum;
  // 5 + 1 = 6 needs no second line that says 6 = 6.
  const isSaid = isAdded && sign === '=' && !whole.isSum;
  return {
    working: [
      ...(isAdded ? [said(showSum(total))] : []),
      ...(isSaid
        ? []
        : [sum(`${show(total)} ${sign} ${whole.isSum ? writeSum(whole) : show(whole)}`)]),
    ],
    verdict: judge(holds),
  };
}
