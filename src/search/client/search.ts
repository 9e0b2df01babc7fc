import { createTokenizer } from '../fold.ts';
import { judgeRecord } from '../judge-record.ts';
import { matchNames, type NameMatch } from '../match-names.ts';
import type { Name } from '../name.ts';
import { addEnglish, parseNameTable } from '../parse-names.ts';
import { parseQuery, type Query } from '../query.ts';
import type { SearchPage } from '../records.ts';
import { parseScriptPairs } from '../script-pairs.ts';
import { type Passage, toPassages } from '../to-passages.ts';
import type { Token, Tokenize } from '../token.ts';
import type { Assets } from './assets.ts';
import { type Candidate, findRecords } from './find-records.ts';

/** A passage that answers a query. */
export interface Hit extends Passage {
  page: SearchPage;
  lang: 'en' | 'zh';
  match: 'exact' | 'loose';
  /** The same sentences in the other language, where the page has them. */
  other: string | undefined;
}

/** The answer to a query: names at once, passages when the index has come. */
export interface Answer {
  query: Query;
  names: NameMatch[];
  /** Exact ones first, each group in the order of the index. */
  passages: () => Promise<{ hits: Hit[]; left: number }>;
}

/** The texts of a passage's sentences in the page's other language, joined. */
function findOther(
  page: SearchPage,
  { record }: Candidate,
  { first, last }: Passage,
): string | undefined {
  const ids = record.sentences.map(([id]) => id);
  const wanted = ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
  for (const { lang, text, sentences } of page.records) {
    if (lang === record.lang) continue;
    const from = sentences.findIndex(([id]) => wanted.includes(id));
    if (from === -1) continue;
    const to = sentences.findLastIndex(([id]) => wanted.includes(id));
    return text.slice(sentences[from]?.[1], sentences[to + 1]?.[1]);
  }
  return undefined;
}

/** Texts that are loaded stay and are cut once; queries are not kept. */
function rememberTokens(tokenize: Tokenize): Tokenize {
  const known = new Map<string, Token[]>();
  return (raw) => {
    const tokens = known.get(raw) ?? tokenize(raw);
    known.set(raw, tokens);
    return tokens;
  };
}

function toHits(candidate: Candidate, query: Query, tokenize: Tokenize): Hit[] {
  const { page, record, locations } = candidate;
  const judged = judgeRecord(tokenize(record.text), query, locations);
  if (judged === undefined) return [];
  return toPassages(record, judged.ranges).map((passage) => ({
    ...passage,
    page,
    lang: record.lang,
    match: judged.match,
    other: findOther(page, candidate, passage),
  }));
}

async function findHits(
  assets: Assets,
  query: Query,
  tokenize: Tokenize,
): Promise<{ hits: Hit[]; left: number }> {
  if (query.tokens.length === 0) return { hits: [], left: 0 };
  const { candidates, total } = await findRecords(assets, query);
  const hits = candidates.flatMap((candidate) => toHits(candidate, query, tokenize));
  const ofMatch = (match: Hit['match']): Hit[] => hits.filter((hit) => hit.match === match);
  return { hits: [...ofMatch('exact'), ...ofMatch('loose')], left: total - candidates.length };
}

/** Answers queries from the assets; each throws what loading throws. */
export function createSearch(assets: Assets): (raw: string) => Promise<Answer> {
  let tokenizeQuery: Tokenize | undefined;
  let tokenizeText: Tokenize | undefined;
  let names: Name[] | undefined;
  return async (raw) => {
    const [table, english, { script }] = await Promise.all([
      assets.names(),
      assets.english(),
      assets.records(),
    ]);
    if (names === undefined) {
      ({ names } = parseNameTable(table));
      addEnglish(names, english);
    }
    tokenizeQuery ??= createTokenizer(parseScriptPairs(script));
    tokenizeText ??= rememberTokens(tokenizeQuery);
    const tokenize = tokenizeText;
    const query = parseQuery(raw, tokenizeQuery);
    return {
      query,
      names: matchNames(query, names, tokenize),
      passages: () => findHits(assets, query, tokenize),
    };
  };
}
