/** Words of the front page and of the lists of counties and sources. */
export const HOME = {
  'home.claim': {
    en: 'How Chinese counties said they fought poverty, and what supports it.',
    zh: '各县怎样自述脱贫攻坚，凭据何在。',
  },
  'home.about': {
    en: 'Chinese press texts, restored to the byte and taken apart into arrangements: who does what to whom, by which instrument, how often, with what consequence. Every statement leads to the sentence it rests on.',
    zh: '把报刊原文逐字节复原，拆解为一项项机制：谁对谁、用什么办法、多久一次、后果如何。每句话都能回到所据的原句。',
  },
  'home.try': { en: 'Try', zh: '试试' },
  'home.provincesBefore': { en: 'Provinces are ', zh: '省份若非文献所载，即为' },
  'home.provincesAfter': { en: ' unless the source names them.', zh: '。' },
  'home.outside': { en: 'outside knowledge', zh: '外部知识' },
  'home.conventionsExtent': {
    en: 'One grammar for certainty, on every page',
    zh: '确定性的标记，全站一致',
  },
  'counties.source': { en: 'Source', zh: '文献' },
  'counties.province': { en: 'Province', zh: '省' },
  'counties.mechanisms': { en: 'Mechanisms', zh: '机制' },
  'counties.title': { en: 'Counties and cities', zh: '县市' },
  'counties.lede': {
    en: 'Units at the level they had when the articles were written. What a page says of a unit, the unit’s own article or a press report says first.',
    zh: '各单位按文章当时的层级列出。页面所述，均先见于该单位自己的文章或报刊报道。',
  },
  'counties.full': { en: 'One article each', zh: '各有专文' },
  'counties.case': { en: 'A case inside another unit’s article', zh: '他文中的个案' },
  'counties.brief': { en: 'A brief of a few sentences each', zh: '各有简讯' },
  'counties.briefTag': { en: 'brief', zh: '简讯' },
  'counties.caseTag': { en: 'case', zh: '个案' },
  'sources.title': { en: 'Sources', zh: '文献' },
  'sources.lede': {
    en: 'Each source is the restored edition of one article. Its genre, who speaks and to whom, and every date with its role stand beside it.',
    zh: '每篇文献都是一篇文章的复原本，并注明体裁、谁在说话、说给谁听，以及每个日期的性质。',
  },
  'sources.printed': { en: 'Printed by', zh: '刊出' },
  'sources.date': { en: 'Date', zh: '日期' },
  'sources.genre': { en: 'Genre', zh: '体裁' },
  'sources.units': { en: 'About', zh: '所述' },
  'sources.extent': { en: 'Sentences', zh: '句数' },
} as const;
