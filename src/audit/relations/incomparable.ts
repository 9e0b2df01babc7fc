import type { Bilingual } from '../../content/schemas/text.ts';
import { type Outcome, sum } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { showResult } from './computed.ts';

/** Numbers that stand side by side and count different things: they are shown, never compared. */
export function checkIncomparable(
  terms: readonly Quantity[],
  because: Bilingual,
  shown: readonly Quantity[],
): Outcome {
  return {
    working: [sum(terms.map(show).join(' · ')), ...shown.map(showResult), because],
    verdict: 'cannot-be-computed',
  };
}
