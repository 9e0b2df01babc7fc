import type { ScriptMap } from '../fold.ts';
import { cutQuery } from '../longest-query.ts';
import { convert, type Query } from '../query.ts';
import { parseScriptPairs } from '../script-pairs.ts';
import type { SearchOptions } from './answer.ts';
import type { Assets } from './assets.ts';

const RE_HAN = /\p{Script=Han}/u;
const RE_LATIN = /\p{Script=Latin}/u;

/** Whether a reader of Chinese asks in Chinese: then the Chinese texts are read alone, as long as they answer. */
export function isChineseAlone(
  { tokens }: Query,
  { isChineseFirst, filters }: SearchOptions,
): boolean {
  const typed = tokens.join('');
  const isChinese = RE_HAN.test(typed) && !RE_LATIN.test(typed);
  return isChineseFirst === true && isChinese && filters?.lang !== 'en';
}

/** A query that found nothing, as it is read with the characters that stand nowhere too. */
export async function readAll(assets: Assets, query: Query, script: ScriptMap): Promise<Query> {
  if (!RE_HAN.test(query.raw)) return query;
  const all = new Map([...script, ...parseScriptPairs(await assets.script())]);
  return { ...query, converted: convert(cutQuery(query.raw), all) };
}
