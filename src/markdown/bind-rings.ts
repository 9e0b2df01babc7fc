import type { ElementContent } from 'hast';
import type { Lang } from '../content/schemas/text.ts';
import { element, text, toText } from './element.ts';

/** The last word of an English text, with its punctuation. */
const RE_LAST_WORD_EN = /\S+$/u;
/** The last Han character or run of Latin letters or digits, with closing quotation marks and brackets. */
const RE_LAST_WORD_ZH = /(?:[\p{Script=Latin}\d.%]+|.)[”’」』）》〉]*$/su;
/** The mark that ends a Chinese sentence or clause: the ring stands before it. */
const RE_STOP_ZH = /[。，；！？：]$/u;

interface Ending {
  /** What stands before the last word. */
  before: ElementContent[];
  /** The last word: everything that must not be parted from the ring. */
  word: ElementContent[];
  /** What stands after the ring: the stop of a Chinese sentence. */
  stop: string;
}

const isTextEnd = (nodes: readonly ElementContent[]): boolean => nodes.at(-1)?.type === 'text';

function splitWord(nodes: readonly ElementContent[], lang: Lang): Ending {
  const last = nodes.at(-1);
  if (last === undefined) return { before: [], word: [], stop: '' };
  if (last.type !== 'text') return { before: nodes.slice(0, -1), word: [last], stop: '' };
  const stop = lang === 'zh' ? (RE_STOP_ZH.exec(last.value)?.[0] ?? '') : '';
  const value = last.value.slice(0, last.value.length - stop.length);
  const rest = nodes.slice(0, -1);
  if (value === '') return { ...splitWord(rest, lang), stop };
  const word = (lang === 'zh' ? RE_LAST_WORD_ZH : RE_LAST_WORD_EN).exec(value)?.[0] ?? '';
  const before = value.slice(0, value.length - word.length);
  const kept = before === '' ? rest : [...rest, text(before)];
  return { before: kept, word: word === '' ? [] : [text(word)], stop };
}

/** Longer elements may break across lines: only what is as short as a word is held together. */
const MAX_BOUND = 16;

/**
 * Puts the rings after a sentence and binds them to its last word by `<span class="nb">`, so that no
 * line begins with a ring. In Chinese they stand before the stop.
 */
export function bindRings(
  sentence: readonly ElementContent[],
  rings: readonly ElementContent[],
  lang: Lang,
): ElementContent[] {
  if (rings.length === 0) return [...sentence];
  const { before, word, stop } = splitWord(sentence, lang);
  const tail = stop === '' ? [] : [text(stop)];
  const isLong = !isTextEnd(word) && word.map(toText).join('').length > MAX_BOUND;
  const [free, bound] = isLong ? [[...before, ...word], []] : [before, word];
  return [...free, element('span', { className: ['nb'] }, [...bound, ...rings, ...tail])];
}
