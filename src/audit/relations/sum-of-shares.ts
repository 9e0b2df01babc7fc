import type { Quantity } from '../quantity.ts';
import { exactly } from '../interval.ts';
import { toRational } from '../rational.ts';
import type { Outcome } from '../outcome.ts';
import { checkPartsWhole } from './parts-whole.ts';

const HUNDRED = toRational(100n);
const ALL: Quantity = {
  value: HUNDRED,
  interval: exactly(HUNDRED),
  sum: '100%',
  isSum: false,
  mark: '',
  unit: '%',
};

/** Shares of one whole come to 100 %; each may be rounded by half a step of its last digit. */
export const checkSumOfShares = (shares: readonly [Quantity, ...Quantity[]]): Outcome =>
  checkPartsWhole(ALL, shares);
