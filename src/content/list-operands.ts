import type { CheckEntry, DateOperand, Operand, Relation } from './schemas/check.ts';

const partsOf = (operand: Exclude<Operand, string>): Operand[] =>
  'number' in operand ? [] : Object.values(operand).flat();

/** Lists the operands at the leaves of one, in order. */
export function listLeaves(operand: Operand): Operand[] {
  if (typeof operand === 'string' || 'number' in operand) return [operand];
  return partsOf(operand).flatMap(listLeaves);
}

const listGiven = (...operands: (Operand | undefined)[]): Operand[] =>
  operands.filter((operand) => operand !== undefined);

/** Lists the operands of a relation, in the order in which it names them. */
export function listOperands(test: Relation): Operand[] {
  switch (test.relation) {
    case 'parts-whole':
      return [test.whole, ...test.parts];
    case 'part-of':
      return [test.part, test.whole];
    case 'sums-equal':
      return [...test.left, ...test.right];
    case 'share-of-base':
      return listGiven(test.base, test.share, test.part);
    case 'sum-of-shares':
      return test.shares;
    case 'before-after':
      return listGiven(test.before, test.after, test.change);
    case 'per-head':
      return listGiven(test.total, test.heads, test.stated);
    case 'count-list':
      return [test.count];
    case 'told-twice':
      return test.told;
    case 'one-each':
      return [test.receivers, ...test.givers];
    case 'date-order':
      return [];
    case 'span':
      return [test.years];
    case 'incomparable':
      return [...test.terms, ...test.shown];
    case 'not-verifiable':
      return test.shown;
    case 'computed':
      return test.terms;
  }
}

/** Lists the dates of a relation. */
export function listDates(test: Relation): DateOperand[] {
  if (test.relation === 'date-order') return [test.earlier, test.later];
  return test.relation === 'span' ? [test.from, test.to] : [];
}

/** The relations of a check: one, or one for each reading. */
export const listTests = ({ test, readings }: CheckEntry): Relation[] =>
  test === undefined ? (readings ?? []).map((reading) => reading.test) : [test];

/** Ids of the figures that a check names, each once, in order: those that it computes with come first. */
export function listCheckFigures(check: CheckEntry): string[] {
  const tests = listTests(check);
  const leaves = tests.flatMap(listOperands).flatMap(listLeaves);
  const ids = leaves.filter((leaf) => typeof leaf === 'string' && leaf !== '100%') as string[];
  const dated = tests.flatMap(listDates).flatMap((date) => ('figure' in date ? [date.figure] : []));
  return [...new Set([...ids, ...dated, ...check.figures])];
}

/** Keys of `quotes` that a check names, each once, in order. */
export function listCheckQuotes(check: CheckEntry): string[] {
  const tests = listTests(check);
  const leaves = tests.flatMap(listOperands).flatMap(listLeaves);
  const printed = leaves.flatMap((leaf) => (typeof leaf === 'string' || !('at' in leaf) ? [] : [leaf.at]));
  const dated = tests.flatMap(listDates).flatMap((date) => ('at' in date ? [date.at] : []));
  return [...new Set([...check.quotes, ...printed, ...dated])];
}
