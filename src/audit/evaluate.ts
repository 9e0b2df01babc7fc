import type { Operand } from '../content/schemas/check.ts';
import type { Bilingual } from '../content/schemas/text.ts';
import type { Figure } from './figure.ts';
import { exactly, type Interval } from './interval.ts';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  subtractIntervals,
} from './interval-arithmetic.ts';
import { hasRemainder, parsePrinted } from './parse-printed.ts';
import { ALL, type Quantity, toMark, write } from './quantity.ts';
import {
  add,
  divide,
  HUNDRED,
  multiply,
  ONE,
  parseDecimal,
  type Rational,
  subtract,
} from './rational.ts';
import { readInterval } from './read-interval.ts';

/** Thrown where an operand has no number: no such figure, or an indefinite one (几十). Named, so that the audit can report it. */
export class OperandError extends Error {}

/** A sum of money says nothing without its unit; a count is told what it counts by the statement. */
const YUAN: Bilingual = { zh: '元', en: 'yuan' };

function quantityOfFigure(figure: Figure): Quantity {
  if (figure.value === null)
    throw new OperandError(
      `Unexpected figure "${figure.id}" without a definite number, expected one`,
    );
  const value = parseDecimal(figure.value);
  const isShare = figure.unitZh === '%' || figure.normalized?.unit === 'percent';
  const { qualifier, text } = figure;
  const step = parseDecimal(figure.precision);
  const interval =
    figure.isSet && qualifier === null
      ? exactly(value)
      : readInterval(value, { step, isShare, qualifier, isRemainder: hasRemainder(text) });
  const [unit, mark] = [isShare ? '%' : '', toMark(qualifier)] as const;
  const measure = figure.normalized?.unit === 'yuan' ? YUAN : undefined;
  return { value, interval, sum: write(value, mark, unit), isSum: false, mark, unit, measure };
}

type Combine = [
  sign: string,
  values: (a: Rational, b: Rational) => Rational,
  intervals: (a: Interval, b: Interval) => Interval,
];
const COMBINES = {
  add: ['+', add, addIntervals],
  subtract: ['−', subtract, subtractIntervals],
  multiply: ['×', multiply, multiplyIntervals],
  divide: ['÷', divide, divideIntervals],
} satisfies Record<string, Combine>;

/** A share beside a number is a hundredth of what it prints: 107 × 91.3% is 97.691. */
function toFactor(quantity: Quantity): Quantity {
  if (quantity.unit === '') return quantity;
  return {
    ...quantity,
    value: divide(quantity.value, HUNDRED),
    interval: divideIntervals(quantity.interval, exactly(HUNDRED)),
    unit: '',
  };
}

const bracket = ({ sum, isSum }: Quantity): string => (isSum ? `(${sum})` : sum);

/** Money by money is a ratio; else the one that is money makes the result money. */
function measureOf(name: keyof typeof COMBINES, left: Quantity, right: Quantity) {
  if (name !== 'divide') return left.measure ?? right.measure;
  return right.measure === undefined ? left.measure : undefined;
}

function combine(name: keyof typeof COMBINES, left: Quantity, right: Quantity): Quantity {
  const [sign, values, intervals] = COMBINES[name];
  const isScaled = name === 'multiply' || name === 'divide';
  const [a, b] = isScaled ? [toFactor(left), toFactor(right)] : [left, right];
  // Sums and products are read from the left; only what stands on the right needs a bracket, and what is scaled.
  const first = isScaled ? bracket(left) : left.sum;
  return {
    value: values(a.value, b.value),
    interval: intervals(a.interval, b.interval),
    sum: `${first} ${sign} ${bracket(right)}`,
    isSum: true,
    mark: '',
    unit: isScaled ? '' : left.unit,
    measure: measureOf(name, left, right),
  };
}

/** Computes a number of a relation, exactly. Throws OperandError where it has none. */
export function evaluate(operand: Operand, figures: ReadonlyMap<string, Figure>): Quantity {
  if (operand === '100%') return ALL;
  if (typeof operand === 'string') {
    const figure = figures.get(operand);
    if (figure === undefined)
      throw new OperandError(
        `Unexpected figure "${operand}", expected the id of a figure in content/figures`,
      );
    return quantityOfFigure(figure);
  }
  if ('number' in operand) return parsePrinted(operand);
  const [name, operands] = Object.entries(operand)[0] as [keyof typeof COMBINES, Operand[]];
  const [first, ...rest] = operands.map((one) => evaluate(one, figures));
  if (first === undefined)
    return { value: ONE, interval: exactly(ONE), sum: '1', isSum: false, mark: '', unit: '' };
  return rest.reduce((left, right) => combine(name, left, right), first);
}

/** The sum of several quantities. */
export const sumOf = (quantities: readonly [Quantity, ...Quantity[]]): Quantity =>
  quantities.slice(1).reduce((left, right) => combine('add', left, right), quantities[0]);
/** One quantity divided by another. */
export const divideBy = (left: Quantity, right: Quantity): Quantity =>
  combine('divide', left, right);
/** One quantity less another. */
export const subtractFrom = (left: Quantity, right: Quantity): Quantity =>
  combine('subtract', left, right);
export const multiplyBy = (left: Quantity, right: Quantity): Quantity =>
  combine('multiply', left, right);
