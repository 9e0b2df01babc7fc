import type { Tokenize } from './token.ts';

/** A query as it is read. */
export interface Query {
  /** As typed. */
  raw: string;
  /** All tokens, in a row: the phrase that an exact result holds. */
  tokens: string[];
  /** The parts between blanks, each a phrase: all of them stand in a looser result. */
  parts: string[][];
}

const RE_BLANKS = /\s+/u;

/** Reads what was typed; markup, operators and marks are text like any other. */
export function parseQuery(raw: string, tokenize: Tokenize): Query {
  const toTokens = (text: string): string[] => tokenize(text).map(({ token }) => token);
  const parts = raw.split(RE_BLANKS).map(toTokens);
  return { raw, tokens: toTokens(raw), parts: parts.filter(({ length }) => length > 0) };
}
