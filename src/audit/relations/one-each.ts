import { divideBy } from '../evaluate.ts';
import { canBeAtMost } from '../interval.ts';
import { judge, type Outcome, sum } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { compare } from '../rational.ts';
import { equals, showNumber } from '../show-number.ts';

/** There are enough givers for each receiver to have one of its own; of several kinds, enough of each kind. */
export function checkOneEach(receivers: Quantity, givers: readonly Quantity[]): Outcome {
  const isEnough = givers.map((giver) => canBeAtMost(receivers.interval, giver.interval));
  return {
    working: givers.flatMap((giver) => {
      const { value } = divideBy(receivers, giver);
      const sign = compare(giver.value, receivers.value) >= 0 ? '≥' : '<';
      return [
        sum(`${show(giver)} ${sign} ${show(receivers)}`),
        sum(`${show(receivers)} ÷ ${show(giver)} ${equals(value)} ${showNumber(value)}`),
      ];
    }),
    verdict: judge(isEnough.every(Boolean)),
  };
}
