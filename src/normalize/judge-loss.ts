import type { Problem } from '../report/problem.ts';
import { LACUNA } from './lacuna.ts';
import type { Restored } from './normalize-article.ts';

/**
 * A text of which a quarter of the characters is lost cannot be quoted. Of the damage that is measured,
 * the worst kind (UTF-8 read as GBK by readers that leave out what they cannot read) loses 14 %.
 */
const MAX_LOST = 0.25;

function countLacunae(text: string): number {
  return text.split(LACUNA).length - 1;
}

/** The share of an article's characters that the rules had to give up; □ that the seed prints is text. */
export function shareOfLoss(articles: readonly Restored[]): number {
  const lost = articles
    .flatMap(({ ledger }) => ledger)
    .reduce((sum, { before, after }) => sum + countLacunae(after) - countLacunae(before), 0);
  const length = articles.reduce((sum, { text }) => sum + Array.from(text).length, 0);
  return length === 0 ? 0 : Math.max(lost, 0) / length;
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** The problem of a seed that is damaged beyond reading, or null. */
export function reportLoss(file: string, articles: readonly Restored[]): Problem | null {
  const share = shareOfLoss(articles);
  if (share <= MAX_LOST) return null;
  return {
    check: 'judge-loss',
    severity: 'error',
    place: { file, at: 'byte 0' },
    message: `Unexpected loss of ${percent(share)} of the characters, expected at most ${percent(MAX_LOST)}: the text is damaged beyond reading`,
    mend: 'Fetch the page again and save its bytes as they are, or take the file out of the folder.',
  };
}
