import { divideBy } from '../evaluate.ts';
import { canBeAtMost } from '../interval.ts';
import { headed, judge, type Outcome, sum } from '../outcome.ts';
import { type Quantity, show, toPercent } from '../quantity.ts';
import { compare, ZERO } from '../rational.ts';
import { showSum, writeSum } from '../show-sum.ts';

const SHARE = { zh: '占比', en: 'Share' };

/** A part is no more than its whole. The working says what share of it that is. */
export function checkPartOf(part: Quantity, whole: Quantity): Outcome {
  const holds = canBeAtMost(part.interval, whole.interval);
  const written = part.isSum ? writeSum(part) : show(part);
  const order = `${written} ${compare(part.value, whole.value) > 0 ? '>' : '≤'} ${show(whole)}`;
  const isEmpty = compare(whole.value, ZERO) === 0;
  const share = isEmpty
    ? []
    : [headed(SHARE, showSum(toPercent(divideBy(part, whole)), `${show(part)} ÷ ${show(whole)}`))];
  return { working: [sum(order), ...(holds ? share : [])], verdict: judge(holds) };
}
