import { isParagraph } from '../judge-line.ts';
import { readLines } from '../lines.ts';
import { alternatives } from '../patterns/alternatives.ts';
import { FOOTER_WORDS } from '../patterns/page.ts';
import type { Rule } from '../rule.ts';

const RE_FOOTER = new RegExp(alternatives(FOOTER_WORDS), 'u');

/** Drops the site's footer behind the last paragraph: addresses, licences, accounts. */
export const dropSiteFooter: Rule = (text) => {
  const lines = readLines(text);
  const last = lines.findLastIndex((line) => isParagraph(line.text));
  return lines
    .filter((line, index) => index > last && RE_FOOTER.test(line.text))
    .map(({ start, next }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'drop',
      reason: 'footer of the site',
    }));
};
