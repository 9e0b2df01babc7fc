import type { SourceFrontMatter } from '../content/schemas/source.ts';
import type { ManifestArticle } from './manifest.ts';
import { mendCharacters } from './mend-characters.ts';
import type { Fact, SourceDate } from './rule.ts';

type TextField = 'title' | 'subtitle' | 'pageTitle' | 'publisher' | 'reposter' | 'editor';

function readText(facts: readonly Fact[], field: TextField): string | null {
  const fact = facts.find((candidate) => candidate.field === field);
  return typeof fact?.value === 'string' ? fact.value : null;
}

function readList(facts: readonly Fact[], field: 'author' | 'keyword'): string[] {
  return [...new Set(facts.flatMap((fact) => (fact.field === field ? [fact.value] : [])))];
}

/** Dates that the page states, as the manifest corrects them, then those it adds. */
function readDates(facts: readonly Fact[], decided: readonly SourceDate[]): SourceDate[] {
  const read = facts.flatMap((fact) => (fact.field === 'date' ? [fact.value] : []));
  const corrected = read.map((date) => decided.find(({ text }) => text === date.text) ?? date);
  return [...corrected, ...decided.filter((date) => !corrected.includes(date))];
}

/** What is known of the article besides the facts. */
export interface Identity {
  seed: string;
  sha256: string;
  span: [number, number];
  text: string;
  captions: string[];
}

/** Puts the front matter together: what the rules read, where the manifest does not decide otherwise. */
export function assembleFrontMatter(
  facts: readonly Fact[],
  article: ManifestArticle,
  { seed, sha256, span, text, captions }: Identity,
): SourceFrontMatter {
  const mended = (field: TextField): string | null => {
    const value = readText(facts, field);
    return value === null ? null : mendCharacters(value, text);
  };
  const decide = (field: 'publisher' | 'reposter' | 'editor'): string | null =>
    article[field] === undefined ? mended(field) : article[field].value;
  return {
    id: article.id,
    seed,
    sha256,
    span,
    title: mended('title') ?? article.title,
    subtitle: mended('subtitle'),
    pageTitle: mended('pageTitle'),
    publisher: decide('publisher'),
    reposter: decide('reposter'),
    authors: article.authors?.value ?? readList(facts, 'author'),
    editor: decide('editor'),
    ...(article.names !== undefined && { names: article.names }),
    speaker: article.speaker,
    genre: article.genre,
    published: article.published.value,
    dates: readDates(facts, article.dates),
    keywords: readList(facts, 'keyword'),
    counties: article.counties,
    captions,
    ...(article.emendations.length > 0 && { emendations: article.emendations }),
    slips: article.slips,
  };
}
