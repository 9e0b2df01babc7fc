import { findMisreadRuns } from '../encodings/judge-misread.ts';
import { LACUNA } from '../lacuna.ts';
import type { Rule } from '../rule.ts';

/**
 * Reads text back that was UTF-8 and was read as GBK (鍘 for 县), where the bytes return exactly. A
 * character of which a byte was lost becomes a lacuna, and so does what is text in neither. Left alone:
 * Chinese text beside it.
 */
export const reverseMisreading: Rule = (text) =>
  findMisreadRuns(text).map(({ start, end, text: replacement }) => ({
    start,
    end,
    replacement,
    kind: 'edit',
    reason: replacement.includes(LACUNA)
      ? 'UTF-8 read as GBK; bytes of a character are lost'
      : 'UTF-8 read as GBK',
  }));
