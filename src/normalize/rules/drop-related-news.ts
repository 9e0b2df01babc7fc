import { endsSentence, isParagraph } from '../judge-line.ts';
import { readLines } from '../lines.ts';
import { RELATED_LABELS } from '../patterns/page.ts';
import type { Rule } from '../rule.ts';

const RE_LABEL_MARK = /[:：>＞]+$/u;
const RE_TITLE_END = /[？！?!…][”’"』」）)]*$/u;
const LABELS = new Set<string>(RELATED_LABELS);

function isLabel(text: string): boolean {
  return LABELS.has(text.replace(RE_LABEL_MARK, ''));
}

/** Titles may ask or exclaim (他们为什么离开？); a full stop or a paragraph is the text's. */
function isOfText(line: string): boolean {
  return isParagraph(line) || (endsSentence(line) && !RE_TITLE_END.test(line));
}

/** Drops 相关新闻 and its like, with the bare titles that follow; a sentence ends the list. */
export const dropRelatedNews: Rule = (text) => {
  let inList = false;
  return readLines(text)
    .filter((line) => {
      inList = isLabel(line.text) || (inList && !isOfText(line.text));
      return inList;
    })
    .map(({ start, next }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'drop',
      reason: 'related news: a heading or a bare title of another article',
    }));
};
