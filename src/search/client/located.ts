import type { Difference } from '../compare-texts.ts';
import type { Place } from './place.ts';

/** What became of one pasted piece. */
export type Located =
  /** `total` sentences hold it; the first of them are `places`. */
  | { state: 'found'; paste: string; places: Place[]; total: number }
  | { state: 'departs'; paste: string; place: Place; differences: Difference[] }
  | { state: 'none'; paste: string };
