import type { Rule } from '../rule.ts';
import { takeLine } from '../take-line.ts';

const REASON = 'title of the page that carries several articles';

/** Reads the title of a page that carries several articles. */
export const readPageTitle: Rule = (text, { pageTitle }) =>
  takeLine(text, pageTitle, REASON, (value) => [{ field: 'pageTitle', value }]);
