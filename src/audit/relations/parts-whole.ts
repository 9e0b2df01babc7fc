import { sumOf } from '../evaluate.ts';
import { overlaps } from '../interval.ts';
import { judge, line, type Outcome, sum } from '../outcome.ts';
import { type Quantity, show, showRange } from '../quantity.ts';
import { compare } from '../rational.ts';
import { equals, showNumber } from '../show-number.ts';

/** The parts together are the whole, within the precision of all of them. */
export function checkPartsWhole(
  whole: Quantity,
  parts: readonly [Quantity, ...Quantity[]],
): Outcome {
  const total = sumOf(parts);
  const holds = overlaps(total.interval, whole.interval);
  const range = showRange(total);
  const sign = compare(total.value, whole.value) === 0 ? '=' : holds ? '≈' : '≠';
  const added = `${total.sum} ${equals(total.value)} ${showNumber(total.value)}${total.unit}`;
  const isAdded = parts.length > 1 || total.isSum;
  const written = whole.isSum ? `${whole.sum} = ${show(whole)}` : show(whole);
  // 5 + 1 = 6 needs no second line that says 6 = 6.
  const isSaid = isAdded && sign === '=' && !whole.isSum;
  return {
    working: [
      ...(isAdded ? [line(`${added}${range.zh}`, `${added}${range.en}`)] : []),
      ...(isSaid ? [] : [sum(`${show(total)} ${sign} ${written}`)]),
    ],
    verdict: judge(holds),
  };
}
