import { divideBy } from '../evaluate.ts';
import { canBeAtMost } from '../interval.ts';
import { judge, type Outcome, said, sum } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { compare } from '../rational.ts';
import { showSum } from '../show-sum.ts';

/** There are enough givers for each receiver to have one of its own; of several kinds, enough of each kind. */
export function checkOneEach(receivers: Quantity, givers: readonly Quantity[]): Outcome {
  const isEnough = givers.map((giver) => canBeAtMost(receivers.interval, giver.interval));
  return {
    working: givers.flatMap((giver) => {
      const isMore = compare(giver.value, receivers.value) >= 0;
      const [larger, smaller] = isMore ? [giver, receivers] : [receivers, giver];
      return [
        sum(`${show(giver)} ${isMore ? '≥' : '<'} ${show(receivers)}`),
        said(showSum(divideBy(larger, smaller))),
      ];
    }),
    verdict: judge(isEnough.every(Boolean)),
  };
}
