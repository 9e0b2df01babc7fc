import { endsSentence, hanShare, isParagraph, isProse } from './judge-line.ts';
import { isDisclaimer } from './judge-disclaimer.ts';
import { canBeTitle, MIN_TITLE_WEIGHT, weighTitle } from './judge-title.ts';
import { readLines, type Line } from './lines.ts';
import { isMetaLine } from './patterns/meta-line.ts';
import { segmentArticles } from './segment-articles.ts';

/** One article of a seed about which nobody decided anything. */
export interface FoundArticle {
  /** The line that heads it, as printed; null where no line does. */
  title: string | null;
  pageTitle: string | null;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

/** So much prose makes an article, even if no line of it is a paragraph: code points. */
const MIN_PROSE = 20;

function isOfProse({ text }: Line): boolean {
  const reads = isProse(text) || (endsSentence(text) && hanShare(text) >= 0.5);
  return reads && !isMetaLine(text);
}

function hasProse(lines: readonly Line[], length: number): boolean {
  const prose = lines.filter(
    (line) => isOfProse(line) && !isDisclaimer(line.text, line.start / length),
  );
  return (
    prose.some(({ text }) => isParagraph(text)) ||
    prose.reduce((sum, { text }) => sum + Array.from(text).length, 0) >= MIN_PROSE
  );
}

/** The line that heads the prose: the best above it, the nearest of equals. */
function findTitle(lines: readonly Line[], text: string): Line | null {
  const paragraph = lines.findIndex((line) => isParagraph(line.text));
  const first = paragraph < 0 ? lines.findIndex(isOfProse) : paragraph;
  const weighed = lines
    .slice(0, Math.max(first, 0))
    .filter((line) => canBeTitle(line.text) && !isMetaLine(line.text))
    .map((line) => ({
      line,
      weight: weighTitle(line.text, text.indexOf(line.text) !== text.lastIndexOf(line.text)),
    }))
    .filter(({ weight }) => weight >= MIN_TITLE_WEIGHT);
  const best = weighed.reduce((max, { weight }) => Math.max(max, weight), -Infinity);
  return weighed.findLast(({ weight }) => weight === best)?.line ?? null;
}

/** A part of the text that no certain title heads, as one article. */
function toUntitled(
  text: string,
  lines: readonly Line[],
  start: number,
  end: number,
): FoundArticle {
  return { title: findTitle(lines, text)?.text ?? null, pageTitle: null, start, end };
}

/**
 * Finds the articles of any seed; prose is never left out. Titles that are certain divide it, as in
 * `segmentArticles`; prose above the first of them is an article of its own; and where none is
 * certain, all of it is one.
 * @returns parts that partition the text; none where it holds no prose.
 */
export function findArticles(text: string): FoundArticle[] {
  const lines = readLines(text);
  const certain = segmentArticles(text);
  const [first] = certain;
  if (first === undefined)
    return hasProse(lines, text.length) ? [toUntitled(text, lines, 0, text.length)] : [];
  const begin = lines.find((line) => line.text === (first.pageTitle ?? first.title))?.start ?? 0;
  const above = lines.filter(({ start }) => start < begin);
  if (!above.some(({ text: line }) => isParagraph(line))) return certain;
  return [toUntitled(text, above, 0, begin), { ...first, start: begin }, ...certain.slice(1)];
}
