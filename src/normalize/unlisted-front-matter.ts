import type { EncodingName } from './encodings/encoding.ts';
import type { FoundArticle } from './find-articles.ts';
import { endsSentence, hanShare } from './judge-line.ts';
import { mendCharacters } from './mend-characters.ts';
import type { Restored } from './normalize-article.ts';
import type { Fact, SourceDate } from './rule.ts';
import { splitSentences } from './split-sentences.ts';

/** What is found out about an article that no manifest lists; what is not found is left out. */
export interface UnlistedFrontMatter {
  title: string;
  /** `sentence`: no line heads the text; its first sentence stands for a title and stays in it. */
  titleFrom: 'line' | 'sentence';
  subtitle?: string;
  pageTitle?: string;
  published?: string;
  publisher?: string;
  reposter?: string;
  authors?: string[];
  editor?: string;
  dates?: SourceDate[];
  keywords?: string[];
  seed: string;
  sha256: string;
  span: [number, number];
  encoding: EncodingName;
  /** Lost characters and passages that the text marks with □. */
  lacunae: number;
}

type TextField = 'title' | 'subtitle' | 'pageTitle' | 'publisher' | 'reposter' | 'editor';
/** A title that a first sentence stands for is cut here, in code points. */
const MAX_TITLE = 60;
const RE_LACUNA = /□(?:…□)?/gu;

function cut(sentence: string): string {
  const characters = Array.from(sentence);
  return characters.length <= MAX_TITLE ? sentence : `${characters.slice(0, MAX_TITLE).join('')}…`;
}

function readList(facts: readonly Fact[], field: 'author' | 'keyword'): string[] {
  return [...new Set(facts.flatMap((fact) => (fact.field === field ? [fact.value] : [])))];
}

/** Leaves out what is not there. */
function present<K extends string, V>(key: K, value: V | null): Partial<Record<K, V>> {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  return isEmpty ? {} : ({ [key]: value } as Record<K, V>);
}

/** The first sentence of the text's prose; of its first line where none is prose. */
function firstSentence(text: string): string {
  const lines = text.split('\n');
  const prose = lines.find((line) => endsSentence(line) && hanShare(line) >= 0.5);
  return cut(splitSentences(prose ?? lines[0] ?? '')[0] ?? '');
}

/** The day on which it was written or else posted, without a role that nobody read. */
function findPublished(dates: readonly SourceDate[]): string | null {
  return (dates.find(({ role }) => role === 'posted') ?? dates[0])?.value ?? null;
}

/** Puts together what the rules read. */
export function assembleUnlisted(
  { facts, text, span }: Restored,
  found: FoundArticle,
  seed: { name: string; sha256: string; encoding: EncodingName },
): UnlistedFrontMatter {
  const read = (field: TextField): string | null => {
    const value = facts.find((fact) => fact.field === field)?.value;
    return typeof value === 'string' ? mendCharacters(value, text) : null;
  };
  const dates = facts.flatMap((fact) => (fact.field === 'date' ? [fact.value] : []));
  const line = read('title') ?? (found.title === null ? null : mendCharacters(found.title, text));
  return {
    title: line ?? firstSentence(text),
    titleFrom: line === null ? 'sentence' : 'line',
    ...present('subtitle', read('subtitle')),
    ...present('pageTitle', read('pageTitle')),
    ...present('published', findPublished(dates)),
    ...present('publisher', read('publisher')),
    ...present('reposter', read('reposter')),
    ...present('authors', readList(facts, 'author')),
    ...present('editor', read('editor')),
    ...present('dates', dates),
    ...present('keywords', readList(facts, 'keyword')),
    seed: seed.name,
    sha256: seed.sha256,
    span,
    encoding: seed.encoding,
    lacunae: text.match(RE_LACUNA)?.length ?? 0,
  };
}
