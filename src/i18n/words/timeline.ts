/** Words of the timeline. */
export const TIMELINE = {
  'timeline.title': { en: 'Timeline', zh: '年表' },
  'timeline.lede': {
    en: 'Every date that a source bears or tells, and every date for which one of its figures holds. Dates of different meaning stand on one axis, so each says what it is.',
    zh: '文献自署的、文中所述的每一个日期，以及数字所截的日期。含义不同的日期同在一轴，故逐一注明。',
  },
  'timeline.plot': { en: 'All dates on one axis', zh: '全部日期同轴' },
  'timeline.below': {
    en: 'One band for each source; the list below gives every date in words.',
    zh: '每篇文献一栏；每个日期见下面的列表。',
  },
  'timeline.narrow': {
    en: 'The axis needs a wider window; the list has every date',
    zh: '时间轴需较宽的窗口；列表载有每个日期',
  },
  'timeline.list': { en: 'The same as a list', zh: '同一内容的列表' },
  'timeline.meanings': { en: 'What a date means', zh: '日期的含义' },
  'timeline.undated': { en: 'Without a date', zh: '无日期' },
  'timeline.undatedOf': {
    en: '{name}: {n} figures without any date',
    zh: '{name}：{n}个数字没有任何日期',
  },
  'timeline.undatedHere': {
    en: '{n} figures of this source have no date.',
    zh: '本文献有{n}个数字没有日期。',
  },
  'timeline.more': { en: '; and {n} more', zh: '；另有{n}个' },
  'timeline.written': { en: 'written', zh: '写成' },
  'timeline.issue': { en: 'issue', zh: '刊期' },
  'timeline.published': { en: 'published', zh: '首发' },
  'timeline.posted': { en: 'posted', zh: '上网' },
  'timeline.event': { en: 'event', zh: '事件' },
  'timeline.stated': { en: 'figures as of, stated', zh: '数字所截，原文写明' },
  'timeline.inferred': { en: 'figures as of, inferred', zh: '数字所截，推定' },
  'timeline.bounded': { en: 'figures not later than', zh: '数字不晚于' },
  'meaning.written': {
    en: 'The text says that it was written then. Filled square.',
    zh: '文中所署写作日期。实心方块。',
  },
  'meaning.issue': {
    en: 'The issue that printed it; known to the year. Bar.',
    zh: '刊登的期次，只知到年。横条。',
  },
  'meaning.published': {
    en: 'First publication, as the page says. Filled square.',
    zh: '页面所载首发日期。实心方块。',
  },
  'meaning.posted': {
    en: 'When the scraped page was put up: a bound, not a date of writing. Hollow square.',
    zh: '所采网页的上网时间：写作不晚于此，但并非写作日期。空心方块。',
  },
  'meaning.event': {
    en: 'Something that the text tells of. Filled diamond.',
    zh: '文中所述之事。实心菱形。',
  },
  'meaning.stated': {
    en: 'Figures that the text dates itself. Filled circle.',
    zh: '原文自注日期的数字。实心圆。',
  },
  'meaning.inferred': {
    en: 'Figures whose date follows from the text around them. Hollow circle.',
    zh: '日期由上下文推出的数字。空心圆。',
  },
  'meaning.bounded': {
    en: 'Figures “so far”: they hold at some time not after publication. Hollow triangle.',
    zh: '“目前”“截至目前”的数字，不晚于刊发日。空心三角。',
  },
} as const;
