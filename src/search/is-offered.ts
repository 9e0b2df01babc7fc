import type { Query } from './query.ts';

const RE_LETTERS = /\p{L}/gu;
const FEWEST_LETTERS = 2;
const RE_DIGITS = /^\d+$/u;

/**
 * Whether a near term, in tokens, says something that the reader did not: no row of whole parts of the query, no single
 * letter or sign, and no number that was not asked for.
 */
export function isOffered(term: readonly string[], { parts, tokens }: Query): boolean {
  const letters = term.join('').match(RE_LETTERS)?.length ?? 0;
  const isOtherNumber = term.some((token) => RE_DIGITS.test(token) && !tokens.includes(token));
  const own = parts.map((part) => part.tokens.join(' '));
  let rest = ` ${term.join(' ')} `;
  for (const part of own) rest = rest.replaceAll(` ${part} `, ' ');
  return letters >= FEWEST_LETTERS && !isOtherNumber && rest.trim() !== '';
}
