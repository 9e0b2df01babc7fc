import { isParagraph, isTitleShaped, isTwoClauseTitle } from './judge-line.ts';
import { readLines, type Line } from './lines.ts';
import { isMetaLine } from './patterns/meta-line.ts';

/** One article of a seed: its titles as printed and its part of the text in UTF-16 code units. */
export interface ArticlePart {
  title: string;
  pageTitle: string | null;
  start: number;
  end: number;
}

/**
 * Whether a line is a title. Evidence, either of
 * - a line of who and when follows it;
 * - it has two clauses divided by a space, stands alone, and a paragraph follows.
 */
function isTitle({ text }: Line, next: Line | undefined): boolean {
  if (next === undefined || isMetaLine(text)) return false;
  if (isMetaLine(next.text)) return isTitleShaped(text);
  return isTwoClauseTitle(text) && isParagraph(next.text);
}

interface Titled {
  title: Line;
  pageTitle: Line | null;
}

/** Two titles with no paragraph between them: the first one heads the page, not an article. */
function joinPageTitles(titles: readonly Line[], lines: readonly Line[]): Titled[] {
  const articles: Titled[] = [];
  let page: Line | null = null;
  titles.forEach((title, index) => {
    const end = titles[index + 1]?.start ?? Infinity;
    const has = lines.some(
      (line) => line.start > title.start && line.start < end && isParagraph(line.text),
    );
    if (has) articles.push({ title, pageTitle: page });
    page = has ? null : title;
  });
  return articles;
}

/**
 * Finds the articles of a seed. A part begins at its title (the first one at the beginning of the
 * text) and ends where the next begins: the parts partition the text.
 * A title without a paragraph heads no article: it is related news.
 */
export function segmentArticles(text: string): ArticlePart[] {
  const lines = readLines(text);
  const titles = lines.filter((line, index) => isTitle(line, lines[index + 1]));
  const articles = joinPageTitles(titles, lines);
  const begins = articles.map(({ title, pageTitle }) => (pageTitle ?? title).start);
  return articles.map(({ title, pageTitle }, index) => ({
    title: title.text,
    pageTitle: pageTitle?.text ?? null,
    start: index === 0 ? 0 : (begins[index] as number),
    end: begins[index + 1] ?? text.length,
  }));
}
