/** Words of the audit. */
export const AUDIT = {
  'nav.audit': { en: 'Audit', zh: '核算' },
  'audit.title': { en: 'Audit', zh: '核算' },
  'audit.lede': {
    en: 'Relations between the numbers of a source, computed again at every build with exact arithmetic and with the rounding that the source itself shows. A verdict says whether a text agrees with itself, never whether it is true.',
    zh: '同一篇文献的数字之间应有的关系，每次构建时重新精确计算，舍入以原文自身的写法为准。判语只说明原文是否自相一致，不说明是否属实。',
  },
  'audit.verdicts': { en: 'Verdicts', zh: '判语' },
  'audit.section.does-not-hold': { en: 'What does not hold', zh: '不符' },
  'audit.section.ambiguous': { en: 'What can be read two ways', zh: '两可' },
  'audit.section.cannot-be-computed': { en: 'What cannot be computed', zh: '无从计算' },
  'audit.section.holds': { en: 'What holds', zh: '相符' },
  'audit.extent': { en: '{n} checks', zh: '共{n}项' },
  'audit.one.does-not-hold': { en: '{n} does not hold', zh: '{n}项不符' },
  'audit.one.ambiguous': { en: '{n} ambiguous', zh: '{n}项两可' },
  'audit.one.cannot-be-computed': { en: '{n} cannot be computed', zh: '{n}项无从计算' },
  'audit.one.holds': { en: '{n} holds', zh: '{n}项相符' },
  'audit.many.does-not-hold': { en: '{n} do not hold', zh: '{n}项不符' },
  'audit.many.ambiguous': { en: '{n} ambiguous', zh: '{n}项两可' },
  'audit.many.cannot-be-computed': { en: '{n} cannot be computed', zh: '{n}项无从计算' },
  'audit.many.holds': { en: '{n} hold', zh: '{n}项相符' },
  'audit.verdict': { en: 'Verdict', zh: '判语' },
  'audit.unit': { en: 'Unit', zh: '单位' },
  'audit.proof': { en: 'Working and sentences', zh: '算式与原句' },
  'audit.reading': { en: 'Read so: ', zh: '一读：' },
  'audit.holds': {
    en: 'What the source states agrees with itself, within the precision it prints.',
    zh: '原文所述在其写法的精度之内自相一致。',
  },
  'audit.does-not-hold': {
    en: 'It does not, whichever way it is read.',
    zh: '无论怎么读，都不一致。',
  },
  'audit.ambiguous': {
    en: 'Its readings come to different results; each is shown.',
    zh: '不同读法结果不同，逐一列出。',
  },
  'audit.cannot-be-computed': {
    en: 'The source does not state what it would take, or states nothing to compare with. Superlatives and claims without a date stand here.',
    zh: '原文没有给出计算所需的数，或没有可比之数。最高级与无日期的说法也列于此。',
  },
} as const;
