import { findBrokenGlosses } from '../broken-glosses.ts';
import { findGlosses, findGlossesOfLacunae, judgeInsertion } from '../glosses.ts';
import { MIN_SPACE_RATE } from '../patterns/laundering.ts';
import type { Rule } from '../rule.ts';

/** Strips pinyin that a machine inserted after certain characters at nearly every occurrence. */
export const stripInsertedPinyin: Rule = (text) => {
  const glosses = findGlosses(text);
  const table = judgeInsertion(text, glosses);
  const inserted = [
    ...glosses.filter(({ character }) => table.has(character)),
    ...findGlossesOfLacunae(text, table),
    ...(table.size === 0 ? [] : findBrokenGlosses(text, table)),
  ].sort((a, b) => a.start - b.start);
  const spaced = inserted.filter(({ end }) => text[end] === ' ').length;
  const hasSpace = inserted.length > 0 && spaced / inserted.length >= MIN_SPACE_RATE;
  return inserted.map(({ start, end }) => ({
    start,
    end: hasSpace && text[end] === ' ' ? end + 1 : end,
    replacement: '',
    kind: 'edit',
    reason: 'inserted pinyin',
  }));
};
