import { isParagraph, isShortTitle, isTitleShaped, isTwoClauseTitle } from './judge-line.ts';
import { readLines, type Line } from './lines.ts';
import { isMetaLine } from './patterns/meta-line.ts';
import { isSubtitleLine } from './split-title.ts';

/** One article of a seed: its titles as printed and its part of the text in UTF-16 code units. */
export interface ArticlePart {
  title: string;
  pageTitle: string | null;
  start: number;
  end: number;
}

/** What shows that a line is a title: a line of who and when below it, or its own shape. */
type Evidence = 'meta-line' | 'two-clauses';

/** Whether the first line that says neither who nor when is a paragraph. */
function leadsToParagraph(lines: readonly Line[], from: number): boolean {
  const after = lines.slice(from, from + MAX_META_LINES).find(({ text }) => !isMetaLine(text));
  return after !== undefined && isParagraph(after.text);
}

/** A title may ask or exclaim where the line behind it shows that it is one. */
const RE_ASKS = /[？！?!]$/u;
/** Pages have one line of who and when, or two, or three. */
const MAX_META_LINES = 4;

/**
 * Whether a line is a title. Evidence, either of
 * - a line of who and when follows it, or follows its subtitle; below a very short line, also a
 *   paragraph right behind that: a section of a page is as short;
 * - it has two clauses divided by a space, stands alone, and a paragraph follows.
 */
function findEvidence(lines: readonly Line[], index: number): Evidence | null {
  const text = lines[index]?.text ?? '';
  const hasSubtitle = isSubtitleLine(lines[index + 1]?.text ?? '');
  const nextIndex = index + (hasSubtitle ? 2 : 1);
  const next = lines[nextIndex];
  if (next === undefined || isMetaLine(text) || isSubtitleLine(text)) return null;
  if (isMetaLine(next.text)) {
    const isShort = isShortTitle(text) && leadsToParagraph(lines, nextIndex);
    return isTitleShaped(text.replace(RE_ASKS, '')) || isShort ? 'meta-line' : null;
  }
  return isTwoClauseTitle(text) && isParagraph(next.text) ? 'two-clauses' : null;
}

function hasParagraph(lines: readonly Line[], start: number, end: number): boolean {
  return lines.some((line) => line.start > start && line.start < end && isParagraph(line.text));
}

/**
 * The titles of a text. Below a title with a line of who and when, and text of its own, a line of two
 * clauses is a heading of that article.
 */
function findTitles(lines: readonly Line[]): Line[] {
  const titles: Line[] = [];
  let certain: Line | null = null;
  for (const [index, line] of lines.entries()) {
    const evidence = findEvidence(lines, index);
    const isHeading =
      evidence === 'two-clauses' &&
      certain !== null &&
      certain === titles.at(-1) &&
      hasParagraph(lines, certain.start, line.start);
    if (evidence === null || isHeading) continue;
    if (evidence === 'meta-line') certain = line;
    titles.push(line);
  }
  return titles;
}

interface Titled {
  title: Line;
  pageTitle: Line | null;
}

/**
 * Two titles with no paragraph between them: the first one heads the page, not an article; or it is
 * the same title, printed twice.
 */
function joinPageTitles(titles: readonly Line[], lines: readonly Line[]): Titled[] {
  const articles: Titled[] = [];
  let page: Line | null = null;
  titles.forEach((title, index) => {
    const end = titles[index + 1]?.start ?? Infinity;
    const isRepeated = page?.text === title.text;
    if (!hasParagraph(lines, title.start, end)) {
      page = isRepeated ? page : title;
      return;
    }
    articles.push(
      isRepeated ? { title: page ?? title, pageTitle: null } : { title, pageTitle: page },
    );
    page = null;
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
  const articles = joinPageTitles(findTitles(lines), lines);
  const begins = articles.map(({ title, pageTitle }) => (pageTitle ?? title).start);
  return articles.map(({ title, pageTitle }, index) => ({
    title: title.text,
    pageTitle: pageTitle?.text ?? null,
    start: index === 0 ? 0 : (begins[index] as number),
    end: begins[index + 1] ?? text.length,
  }));
}
