import { readSecondPair } from '../encodings/big5.ts';
import type { Rule } from '../rule.ts';

const RE_PLANE_15 = /[\u{F8140}-\u{FFEFE}]/gu;

/**
 * Reads the pairs of Big5 that mean what another pair means (A2CC, 十). Left alone: the same code
 * points in a seed of any other encoding, where they mean nothing.
 */
export const readSecondPairs: Rule = (text, { encoding }) =>
  encoding === 'big5'
    ? [...text.matchAll(RE_PLANE_15)].flatMap(({ index, 0: found }) => {
        const replacement = readSecondPair(found);
        return replacement === null
          ? []
          : [
              {
                start: index,
                end: index + found.length,
                replacement,
                kind: 'edit' as const,
                reason: 'second code of this character in Big5',
              },
            ];
      })
    : [];
