/** Words of the diagram of an arrangement. */
export const DIAGRAM = {
  'diagram.title': {
    en: 'How the arrangement hangs together in {name}',
    zh: '{name}：各方如何相连',
  },
  'diagram.below': { en: 'The list below says the same.', zh: '下面的列表内容相同。' },
  'diagram.list': { en: 'Line by line, with evidence', zh: '逐条列出，附依据' },
  'diagram.note': {
    en: 'The dot is who acts, the arrow points at whom. Columns are tiers, bands are what is done.',
    zh: '圆点为行动者，箭头指向对象；纵列是层级，横栏是做法。',
  },
  'diagram.ground': {
    en: 'A line stands only where a sentence of the source says so; what the source implies is left out.',
    zh: '原文有一句话为据，才有一条线；言外之意不列。',
  },
  'tier.beside': { en: 'From outside', zh: '体系之外' },
  'tier.province': { en: 'Province', zh: '省' },
  'tier.city': { en: 'City', zh: '市' },
  'tier.county': { en: 'County', zh: '县' },
  'tier.town': { en: 'Township', zh: '乡镇' },
  'tier.village': { en: 'Village', zh: '村' },
  'tier.household': { en: 'Residents', zh: '户与群众' },
  'edge.leads': { en: 'Leads', zh: '领导' },
  'edge.staffs': { en: 'Arranges', zh: '配备' },
  'edge.pairs': { en: 'Pairs', zh: '结对' },
  'edge.judges': { en: 'Judges', zh: '考评' },
  'edge.checks': { en: 'Checks', zh: '督查' },
  'edge.follows': { en: 'Follows', zh: '后果' },
} as const;
