import { findMisreadRuns } from '../encodings/judge-misread.ts';
import type { Rule } from '../rule.ts';

/**
 * Reads text back that was UTF-8 and was read as GBK (鍘 for 县), where the bytes return exactly. A
 * character whose last byte was lost becomes a lacuna. Left alone: runs of which one byte does not fit.
 */
export const reverseMisreading: Rule = (text) =>
  findMisreadRuns(text).map(({ start, end, misread }) => ({
    start,
    end,
    replacement: misread.isCut ? `${misread.text}□` : misread.text,
    kind: 'edit',
    reason: misread.isCut
      ? 'UTF-8 read as GBK; the last byte of a character is lost'
      : 'UTF-8 read as GBK',
  }));
