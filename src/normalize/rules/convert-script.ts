import { judgeScript } from '../judge-script.ts';
import { ZHU_WORDS } from '../patterns/zhu-words.ts';
import type { Edit, Rule } from '../rule.ts';
import { toSimplified } from '../simplify.ts';

const RE_ZHU_WORD = new RegExp(
  ZHU_WORDS.map(([word, notAfter]) => (notAfter === '' ? word : `(?<![${notAfter}])${word}`)).join(
    '|',
  ),
  'gu',
);

/** Turns 著 into the particle 着 but for the words in which it is zhù. For simplified text. */
function mendParticle(text: string): string {
  let end = 0;
  let mended = '';
  for (const { index, 0: word } of text.matchAll(RE_ZHU_WORD)) {
    mended += text.slice(end, index).replaceAll('著', '着') + word;
    end = index + word.length;
  }
  return mended + text.slice(end).replaceAll('著', '着');
}

function convert(text: string): string {
  return text
    .split('\n')
    .map((line) => mendParticle(toSimplified(line)))
    .join('\n');
}

/** Turns traditional and hybrid text into simplified Chinese; simplified text is left alone. */
export const convertScript: Rule = (text) => {
  const script = judgeScript(text);
  if (script === 'simplified') return [];
  const after = Array.from(convert(text));
  const edits: Edit[] = [];
  let start = 0;
  for (const [index, character] of Array.from(text).entries()) {
    const end = start + character.length;
    const replacement = after[index] as string;
    if (replacement !== character)
      edits.push({ start, end, replacement, kind: 'edit', reason: `${script} script` });
    start = end;
  }
  return edits;
};
