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
      const isMore = compare(giver.value, receivers.value) >= 0;
      const [larger, smaller] = isMore ? [giver, receivers] : [receivers, giver];
      const quotient = divideBy(larger, smaller);
      return [
        sum(`${show(giver)} ${isMore ? '≥' : '<'} ${show(receivers)}`),
        sum(`${quotient.sum} ${equals(quotient.value)} ${showNumber(quotient.value)}`),
      ];
    }),
    verdict: judge(isEnough.every(Boolean)),
  };
}
