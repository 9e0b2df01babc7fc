import { readLines } from '../lines.ts';
import { alternatives } from '../patterns/alternatives.ts';
import { EDITOR_LABELS } from '../patterns/page.ts';
import type { Rule } from '../rule.ts';

/** 中国民生经济网 (编辑:刘昕): a line that ends in a bracket with the editor's name. */
const RE_EDITOR_LINE = new RegExp(
  `^[^。！？]{0,20}[(（]${alternatives(EDITOR_LABELS)}[:：]\\s*([^()（）]{2,20})[)）]$`,
  'u',
);

/** Reads the line behind the article that names its editor. */
export const readEditorLine: Rule = (text) =>
  readLines(text).flatMap((line) => {
    const editor = RE_EDITOR_LINE.exec(line.text)?.[1];
    if (editor === undefined) return [];
    return [
      {
        start: line.start,
        end: line.next,
        replacement: '',
        kind: 'metadata',
        reason: 'line that names the editor',
        facts: [{ field: 'editor', value: editor }],
      },
    ];
  });
