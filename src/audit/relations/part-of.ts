import { divideBy } from '../evaluate.ts';
import { canBeAtMost } from '../interval.ts';
import { judge, line, type Outcome } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { compare, HUNDRED, multiply, ZERO } from '../rational.ts';
import { showNumber } from '../show-number.ts';

/** A part is no more than its whole. The working says what share of it that is. */
export function checkPartOf(part: Quantity, whole: Quantity): Outcome {
  const holds = canBeAtMost(part.interval, whole.interval);
  const written = part.isSum ? `${part.sum} = ${show(part)}` : show(part);
  const order = `${written} ${compare(part.value, whole.value) > 0 ? '>' : '≤'} ${show(whole)}`;
  const isEmpty = compare(whole.value, ZERO) === 0;
  const share = isEmpty ? ZERO : multiply(divideBy(part, whole).value, HUNDRED);
  const quotient = `${show(part)} ÷ ${show(whole)} ≈ ${showNumber(share)}%`;
  return {
    working: [
      line(order, order),
      ...(holds && !isEmpty ? [line(`占比：${quotient}`, `Share: ${quotient}`)] : []),
    ],
    verdict: judge(holds),
  };
}
