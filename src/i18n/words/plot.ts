/** Words of plots and diagrams. */
export const PLOT = {
  'list.colon': { en: ': ', zh: '：' },
  'plot.undated': { en: 'no date', zh: '无日期' },
  'plot.end': { en: '{label} ({when})', zh: '{label}（{when}）' },
  'plot.arrow': { en: ', then ', zh: '，其后' },
  'plot.is': { en: ', ', zh: '，' },
  'plot.changes': { en: 'Before and after', zh: '前后' },
  'plot.slopeNote': {
    en: 'Each panel has a scale of its own, from zero: persons, villages and weights are not compared with one another. A hollow point and a broken line: that end has no date, so no pace can be computed.',
    zh: '各图自成刻度，由零起，人、村、权重之间不作比较。空心点与虚线表示该端没有日期，无从计算快慢。',
  },
  'plot.changesNote': {
    en: 'Only where a source sets two numbers of one subject against each other in one sentence. Of poverty itself, one source does so; the others give a start or an end, or neither.',
    zh: '只画原文在同一句中前后对举的两个数字。就贫困本身而言，只有一篇文献如此；其余或只有起点，或只有终点，或都没有。',
  },
} as const;
