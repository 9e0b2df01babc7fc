import type { Source } from '../content/corpus.ts';
import type { DateOperand, Operand, Relation } from '../content/schemas/check.ts';
import { evaluate, OperandError } from './evaluate.ts';
import type { Figure } from './figure.ts';
import type { Outcome } from './outcome.ts';
import type { Quantity } from './quantity.ts';
import { parseDecimal } from './rational.ts';
import { checkBeforeAfter } from './relations/before-after.ts';
import { checkComputed } from './relations/computed.ts';
import { checkCountList } from './relations/count-list.ts';
import { checkDateOrder } from './relations/date-order.ts';
import { checkIncomparable } from './relations/incomparable.ts';
import { checkNotVerifiable } from './relations/not-verifiable.ts';
import { checkOneEach } from './relations/one-each.ts';
import { checkPartOf } from './relations/part-of.ts';
import { checkPartsWhole } from './relations/parts-whole.ts';
import { checkPerHead } from './relations/per-head.ts';
import { checkShareOfBase } from './relations/share-of-base.ts';
import { checkSpan } from './relations/span.ts';
import { checkSumOfShares } from './relations/sum-of-shares.ts';
import { checkSumsEqual } from './relations/sums-equal.ts';
import { checkToldTwice } from './relations/told-twice.ts';

/** What a relation is computed from. */
export interface RelationInputs {
  figures: ReadonlyMap<string, Figure>;
  source: Pick<Source, 'id' | 'dates'>;
}

function toDate(operand: DateOperand, { figures, source }: RelationInputs): string {
  if ('at' in operand) return operand.value;
  if ('figure' in operand) {
    const date = figures.get(operand.figure)?.asOf;
    if (date == null)
      throw new OperandError(
        `Unexpected figure "${operand.figure}" without a date, expected one with "as_of"`,
      );
    return date;
  }
  const found = source.dates.find(
    ({ role, value }) => role === operand.date && (operand.value ?? value) === value,
  );
  if (found === undefined)
    throw new OperandError(
      `Unexpected date "${operand.date}", expected one of the dates of "${source.id}"`,
    );
  return found.value;
}

/** Computes one relation. Throws OperandError where a number or date that it names is not there. */
export function computeRelation(test: Relation, inputs: RelationInputs): Outcome {
  const one = (operand: Operand): Quantity => evaluate(operand, inputs.figures);
  const maybe = (operand: Operand | undefined) =>
    operand === undefined ? undefined : one(operand);
  // The schema sees to it that no list is empty.
  const all = (operands: readonly Operand[]) => operands.map(one) as [Quantity, ...Quantity[]];
  const number = (decimal: string | undefined) =>
    decimal === undefined ? undefined : parseDecimal(decimal);
  switch (test.relation) {
    case 'parts-whole':
      return checkPartsWhole(one(test.whole), all(test.parts));
    case 'part-of':
      return checkPartOf(one(test.part), one(test.whole));
    case 'sums-equal':
      return checkSumsEqual(all(test.left), all(test.right));
    case 'share-of-base':
      return checkShareOfBase(one(test.share), maybe(test.base), maybe(test.part));
    case 'sum-of-shares':
      return checkSumOfShares(all(test.shares));
    case 'before-after': {
      const { direction, in: unit } = test;
      return checkBeforeAfter(maybe(test.before), one(test.after), {
        direction,
        change: maybe(test.change),
        in: unit,
      });
    }
    case 'per-head':
      return checkPerHead(one(test.total), one(test.heads), {
        stated: maybe(test.stated),
        atLeast: number(test.at_least),
        atMost: number(test.at_most),
      });
    case 'count-list':
      return checkCountList(one(test.count), test.items, test.open);
    case 'told-twice':
      return checkToldTwice(all(test.told));
    case 'one-each':
      return checkOneEach(one(test.receivers), all(test.givers));
    case 'date-order':
      return checkDateOrder(toDate(test.earlier, inputs), toDate(test.later, inputs));
    case 'span':
      return checkSpan(toDate(test.from, inputs), toDate(test.to, inputs), one(test.years));
    case 'incomparable':
      return checkIncomparable(all(test.terms), test.because, test.shown.map(one));
    case 'not-verifiable':
      return checkNotVerifiable(test.because, test.shown.map(one));
    case 'computed':
      return checkComputed(all(test.terms));
  }
}
