import type { RelationName, Verdict } from '../content/schemas/check.ts';
import type { Bilingual } from '../content/schemas/text.ts';

/** What the verdicts are called. */
export const VERDICT_LABELS: Record<Verdict, Bilingual> = {
  holds: { zh: '相符', en: 'holds' },
  'does-not-hold': { zh: '不符', en: 'does not hold' },
  ambiguous: { zh: '两可', en: 'ambiguous' },
  'cannot-be-computed': { zh: '无从计算', en: 'cannot be computed' },
};

/** What the relations are called. */
export const RELATION_LABELS: Record<RelationName, Bilingual> = {
  'parts-whole': { zh: '部分与总数', en: 'parts and whole' },
  'part-of': { zh: '部分不过总数', en: 'a part of a whole' },
  'sums-equal': { zh: '两和相等', en: 'equal sums' },
  'share-of-base': { zh: '比例与基数', en: 'a share of a base' },
  'sum-of-shares': { zh: '比例之和', en: 'sum of shares' },
  'before-after': { zh: '前后变化', en: 'before and after' },
  'per-head': { zh: '平均数', en: 'per head' },
  'count-list': { zh: '数目与列举', en: 'a count and its list' },
  'told-twice': { zh: '一数再说', en: 'told more than once' },
  'one-each': { zh: '一一对应', en: 'one for each' },
  'date-order': { zh: '日期先后', en: 'order of dates' },
  span: { zh: '起止与年数', en: 'dates and years' },
  incomparable: { zh: '不可比', en: 'not comparable' },
  'not-verifiable': { zh: '文内无从查验', en: 'not verifiable from the text' },
  computed: { zh: '可算而无所比', en: 'computed, with nothing to compare' },
};
