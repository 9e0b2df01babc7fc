import { divideBy, subtractFrom } from '../evaluate.ts';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  subtractIntervals,
} from '../interval-arithmetic.ts';
import { exactly, isAbove, overlaps } from '../interval.ts';
import { headed, judge, type Outcome, said, sum } from '../outcome.ts';
import { type Quantity, show, toPercent } from '../quantity.ts';
import { add, compare, divide, HUNDRED, multiply, ONE, subtract } from '../rational.ts';
import { showSum } from '../show-sum.ts';

export interface Change {
  direction: 'rises' | 'falls';
  /** How far, as the source states it. */
  change?: Quantity | undefined;
  in?: 'points' | 'percent' | undefined;
}

const EARLIER = { zh: '原为', en: 'Earlier' };
const WORDS = { rises: { zh: '增幅', en: 'Rise' }, falls: { zh: '降幅', en: 'Fall' } };
const computed = (of: Quantity): Quantity => ({ ...of, isSum: true, mark: '' });

/** The earlier value, of which the change is a share. */
function divideOut(after: Quantity, change: Quantity, isRise: boolean): Quantity {
  const factor = (isRise ? add : subtract)(HUNDRED, change.value);
  const scaled = (isRise ? addIntervals : subtractIntervals)(exactly(HUNDRED), change.interval);
  return {
    ...computed(after),
    value: multiply(divide(after.value, factor), HUNDRED),
    interval: multiplyIntervals(divideIntervals(after.interval, scaled), exactly(HUNDRED)),
    sum: `${show(after)} ÷ (1 ${isRise ? '+' : '−'} ${show(change)})`,
  };
}

/** The earlier value, from which the change is a difference. */
function takeOff(after: Quantity, change: Quantity, isRise: boolean): Quantity {
  return {
    ...computed(after),
    value: (isRise ? subtract : add)(after.value, change.value),
    interval: (isRise ? subtractIntervals : addIntervals)(after.interval, change.interval),
    sum: `${show(after)} ${isRise ? '−' : '+'} ${show(change)}`,
  };
}

/** The earlier value that the later one and the change lead back to. */
function deriveBefore(after: Quantity, { direction, change, in: unit }: Change): Outcome {
  if (change === undefined) return { working: [sum(show(after))], verdict: 'cannot-be-computed' };
  const derive = unit === 'percent' ? divideOut : takeOff;
  const before = derive(after, change, direction === 'rises');
  return { working: [headed(EARLIER, showSum(before))], verdict: null };
}

/** By what share of the earlier value the later one differs. The earlier value stands on both sides, so its ends are taken once. */
function relate(before: Quantity, after: Quantity, isRise: boolean): Quantity {
  const { value, interval } = divideBy(after, before);
  const [larger, smaller] = isRise ? [after, before] : [before, after];
  const one = exactly(ONE);
  return {
    value: isRise ? subtract(value, ONE) : subtract(ONE, value),
    interval: isRise ? subtractIntervals(interval, one) : subtractIntervals(one, interval),
    sum: `(${show(larger)} − ${show(smaller)}) ÷ ${show(before)}`,
    isSum: true,
    mark: '',
    unit: '',
  };
}

/**
 * A value rises or falls as the source says, and by as much as it says. Without the earlier value, that
 * one is computed back from the change, in points or in per cent of itself.
 */
export function checkBeforeAfter(
  before: Quantity | undefined,
  after: Quantity,
  change: Change,
): Outcome {
  if (before === undefined) return deriveBefore(after, change);
  const isRise = change.direction === 'rises';
  const [larger, smaller] = isRise ? [after, before] : [before, after];
  const isRight = isAbove(larger.interval, smaller.interval);
  const difference = subtractIntervals(larger.interval, smaller.interval);
  const isAsFar = change.change === undefined || overlaps(difference, change.change.interval);
  const isLess = compare(larger.value, smaller.value) < 0;
  const shown = isLess ? subtractFrom(smaller, larger) : subtractFrom(larger, smaller);
  const relative = toPercent(relate(before, after, isRise !== isLess));
  return {
    working: [
      said(showSum(shown)),
      ...(before.unit === '%' ? [] : [headed(WORDS[change.direction], showSum(relative))]),
    ],
    verdict: judge(isRight && isAsFar),
  };
}
