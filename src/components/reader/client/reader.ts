/** What the reader does with a script: lights a range, opens marks, cites passages. All else is there without. */
import './cite-passage.ts';
import './open-mark.ts';
import { showRange } from './show-range.ts';

showRange();
addEventListener('hashchange', showRange);
// Back to the same sentence, with a range or without.
addEventListener('popstate', showRange);
