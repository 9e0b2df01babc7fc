import type { Bilingual } from '../../content/schemas/text.ts';
import { divideBy, multiplyBy } from '../evaluate.ts';
import { exactly, isExact, listWhole, overlaps } from '../interval.ts';
import { judge, line, type Outcome, said, sum } from '../outcome.ts';
import { type Quantity, show, toPercent } from '../quantity.ts';
import {
  compare,
  divide,
  HUNDRED,
  multiply,
  type Rational,
  subtract,
  toRational,
} from '../rational.ts';
import { showInterval, showNumber } from '../show-number.ts';
import { showSum, writeSum } from '../show-sum.ts';

/** `97 ÷ 107 ≈ 90.65%`, of two numbers that are exact. */
function writeShare(part: Rational, base: Rational): string {
  const value = multiply(divide(part, base), HUNDRED);
  const sum = `${showNumber(part)} ÷ ${showNumber(base)}`;
  return writeSum({ value, interval: exactly(value), sum, isSum: true, mark: '', unit: '%' });
}

/** What a printed share stands for; nothing where it stands for itself. */
function describeShare(share: Quantity): Bilingual[] {
  if (isExact(share.interval)) return [];
  const { zh, en } = showInterval(share.interval, '%');
  return [line(`${show(share)}代表${zh}`, `${show(share)} stands for ${en}`)];
}

/** A part, a base and the share that is stated of them. */
function checkAll(share: Quantity, base: Quantity, part: Quantity): Outcome {
  const quotient = toPercent(divideBy(part, base));
  const written = `${show(part)} ÷ ${show(base)}`;
  return {
    working: [said(showSum(quotient, written)), ...describeShare(share)],
    verdict: judge(overlaps(quotient.interval, share.interval)),
  };
}

/** Without the base: the whole numbers of which the part can be that share. */
function deriveBase(share: Quantity, part: Quantity): Outcome {
  const base = divideBy(part, share);
  const whole = listWhole(base.interval);
  const exists = whole === undefined || whole.first <= whole.last;
  return {
    working: [...describeShare(share), said(showSum(base))],
    verdict: judge(exists),
  };
}

/** Without the part: there must be a whole number of people or things that is this share of the base. */
function findPart(share: Quantity, base: Quantity): Outcome {
  const part = multiplyBy(base, share);
  const whole = listWhole(part.interval);
  const working = [...describeShare(share), said(showSum(part))];
  if (whole === undefined) return { working, verdict: null };
  const { first, last } = whole;
  const bases = isExact(base.interval);
  if (first <= last) {
    const nearest = first === last && bases ? [sum(writeShare(toRational(first), base.value))] : [];
    return { working: [...working, ...nearest], verdict: 'holds' };
  }
  // No whole number lies between: the two neighbours show how far the share is from each.
  const neighbours = bases ? [toRational(last), toRational(first)] : [];
  const shown = neighbours
    .filter((one) => compare(subtract(base.value, one), toRational(0n)) >= 0)
    .map((one) => sum(writeShare(one, base.value)));
  return { working: [...working, ...shown], verdict: 'does-not-hold' };
}

/**
 * A share of a base. With base and part, the share that is stated must be theirs; with the base alone
 * there must be a whole number that is this share of it (97 of 107 are 90.65 %, 98 are 91.59 %: nobody is
 * 91.3 %); with the part alone the base is computed back.
 */
export function checkShareOfBase(share: Quantity, base?: Quantity, part?: Quantity): Outcome {
  if (base !== undefined && part !== undefined) return checkAll(share, base, part);
  if (base !== undefined) return findPart(share, base);
  if (part !== undefined) return deriveBase(share, part);
  return { working: [sum(show(share))], verdict: 'cannot-be-computed' };
}
