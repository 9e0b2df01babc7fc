import type { Element, ElementContent } from 'hast';
import type { Lang } from '../content/schemas/text.ts';
import { text, toText } from './element.ts';

const RE_LATIN_END = /[\p{Script=Latin}\d.,;!?%)]$/u;
const RE_LATIN_START = /^[\p{Script=Latin}\d(]/u;

const needsSpace = (before: Element, after: Element): boolean =>
  RE_LATIN_END.test(toText(before)) && RE_LATIN_START.test(toText(after));

/** Joins the statements of a paragraph: by a space in English; in Chinese only where Latin meets Latin. */
export function joinStatements(statements: readonly Element[], lang: Lang): ElementContent[] {
  return statements.flatMap((statement, index) => {
    const before = statements[index - 1];
    if (before === undefined) return [statement];
    return lang === 'en' || needsSpace(before, statement) ? [text(' '), statement] : [statement];
  });
}
