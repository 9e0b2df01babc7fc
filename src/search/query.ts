import type { ScriptMap } from './fold.ts';
import { cutQuery } from './longest-query.ts';
import type { Tokenize } from './token.ts';

/** A part of a query: what stands between blanks, or between quotation marks. */
export interface QueryPart {
  tokens: string[];
  /** As it stands, without inflections. */
  isQuoted: boolean;
}

/** A query as it is read. */
export interface Query {
  /** As typed. */
  raw: string;
  /** All tokens, in a row: the phrase that an exact result holds. */
  tokens: string[];
  /** All of them stand in a looser result. */
  parts: QueryPart[];
  /** All of it stands in quotation marks: no looser results are wanted. */
  isQuoted: boolean;
  /** The query in the script of the sources, where it was typed in another. */
  converted: string | undefined;
}

/** Quotation marks count at the beginning of a part only: 干部“召回管理” is one part. */
const RE_PART = /(?<open>["“”„「『《])(?<quoted>[^"“”」』》]+)["“”」』》]|(?<bare>\S+)/gu;

/** The text in the script of the sources; undefined where that changes nothing. */
export function convert(raw: string, script: ScriptMap): string | undefined {
  const converted = [...raw].map((character) => script.get(character) ?? character).join('');
  return converted === raw ? undefined : converted;
}

/** Reads what was typed; markup, operators and marks are text like any other, but for quotation marks. */
export function parseQuery(raw: string, tokenize: Tokenize, script: ScriptMap = new Map()): Query {
  const typed = cutQuery(raw);
  const toTokens = (text: string): string[] => tokenize(text).map(({ token }) => token);
  const parts = [...typed.matchAll(RE_PART)]
    .map(({ groups }) => ({
      tokens: toTokens(groups?.['quoted'] ?? groups?.['bare'] ?? ''),
      isQuoted: groups?.['quoted'] !== undefined,
    }))
    .filter(({ tokens }) => tokens.length > 0);
  return {
    raw,
    tokens: toTokens(typed),
    parts,
    isQuoted: parts.length === 1 && parts[0]?.isQuoted === true,
    converted: convert(typed, script),
  };
}
