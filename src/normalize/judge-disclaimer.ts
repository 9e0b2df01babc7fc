import { alternatives } from './patterns/alternatives.ts';
import { DISCLAIMER_WORDS } from './patterns/page.ts';

/**
 * Two different words, in the second half of the page's characters, or three in the last two thirds. On the seeds: disclaimers have
 * three to five different words and stand behind four fifths of the page; paragraphs of articles
 * have none or one (删除, 声明 and 版权 occur in honest prose).
 */
const MIN_WORDS = 2;
const MIN_POSITION = 0.5;
const MANY_WORDS = 3;
const MIN_POSITION_OF_MANY = 1 / 3;
const RE_WORD = new RegExp(alternatives(DISCLAIMER_WORDS), 'gu');

/**
 * Whether a line disclaims responsibility for the article.
 * @param position where the line begins, as a share of the page: 0 to 1
 */
export function isDisclaimer(line: string, position: number): boolean {
  const words = new Set(line.match(RE_WORD)).size;
  return (
    (position >= MIN_POSITION && words >= MIN_WORDS) ||
    (position >= MIN_POSITION_OF_MANY && words >= MANY_WORDS)
  );
}
