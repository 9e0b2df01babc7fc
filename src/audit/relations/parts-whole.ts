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
  return {
    working: [
      ...(parts.length > 1 || total.isSum
        ? [line(`${added}${range.zh}`, `${added}${range.en}`)]
        : []),
      sum(`${show(total)} ${sign} ${whole.isSum ? `${whole.sum} = ${show(whole)}` : show(whole)}`),
    ],
    verdict: judge(holds),
  };
}
