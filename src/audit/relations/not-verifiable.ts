import type { Bilingual } from '../../content/schemas/text.ts';
import type { Outcome } from '../outcome.ts';
import type { Quantity } from '../quantity.ts';
import { showResult } from './computed.ts';

/** A superlative, or a claim without date or base: the text alone cannot show whether it is so. */
export const checkNotVerifiable = (because: Bilingual, shown: readonly Quantity[]): Outcome => ({
  working: [...shown.map(showResult), because],
  verdict: 'cannot-be-computed',
});
