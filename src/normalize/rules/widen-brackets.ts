import { isChineseContext } from '../judge-context.ts';
import type { Edit, Rule } from '../rule.ts';

const RE_PAIR = /\(([^()\n]*)\)/gu;
const RE_HAN = /\p{Script=Han}/u;

function widen(offset: number, replacement: string): Edit {
  return {
    start: offset,
    end: offset + 1,
    replacement,
    kind: 'edit',
    reason: 'bracket folded to ASCII',
  };
}

/**
 * Widens pairs of round brackets that hold Han or stand in Chinese context: （WTO）, 镇（街）.
 * Left alone: brackets without a partner, f(x), brackets inside brackets of Latin text.
 */
export const widenBrackets: Rule = (text) =>
  [...text.matchAll(RE_PAIR)]
    .filter(
      ({ index, 0: pair, 1: content = '' }) =>
        RE_HAN.test(content) || isChineseContext(text, index, index + pair.length),
    )
    .flatMap(({ index, 0: pair }) => [widen(index, '（'), widen(index + pair.length - 1, '）')]);
