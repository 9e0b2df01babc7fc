import { readLines } from '../lines.ts';
import { alternatives } from '../patterns/alternatives.ts';
import { KEYWORD_LABELS } from '../patterns/page.ts';
import type { Rule } from '../rule.ts';

const RE_KEYWORDS = new RegExp(`^${alternatives(KEYWORD_LABELS)}[:：]\\s*(.{1,100})$`, 'u');
const RE_BETWEEN = /[,，;；、|｜\s]+/u;

/** Words run together are told apart only by a list of them. */
function splitKeywords(printed: string, keywords: readonly string[]): string[] {
  const parts = printed.split(RE_BETWEEN).filter((part) => part !== '');
  return parts.flatMap((part) => (keywords.join('') === part ? keywords : [part]));
}

/** Reads the line of keywords. */
export const readKeywordLine: Rule = (text, { keywords }) =>
  readLines(text).flatMap((line) => {
    const printed = RE_KEYWORDS.exec(line.text)?.[1];
    if (printed === undefined) return [];
    return [
      {
        start: line.start,
        end: line.next,
        replacement: '',
        kind: 'metadata',
        reason: 'line of keywords',
        facts: splitKeywords(printed, keywords).map((value) => ({ field: 'keyword', value })),
      },
    ];
  });
