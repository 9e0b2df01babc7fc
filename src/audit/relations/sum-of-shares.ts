import { ALL, type Quantity } from '../quantity.ts';
import type { Outcome } from '../outcome.ts';
import { checkPartsWhole } from './parts-whole.ts';

/** Shares of one whole come to 100 %; each may be rounded by half a step of its last digit. */
export const checkSumOfShares = (shares: readonly [Quantity, ...Quantity[]]): Outcome =>
  checkPartsWhole(ALL, shares);
