/** Words of the images that stand for a page where it is shared. */
export const SOCIAL = {
  'social.mechanism': { en: 'Mechanism', zh: '机制' },
  'social.source': { en: 'Source', zh: '文献' },
  'social.attested': { en: 'Attested in {units}', zh: '见于{units}' },
  'social.sources': { en: 'Attested in {n} sources', zh: '见于{n}篇文献' },
  'social.claim': {
    en: 'Every claim can be followed to its source',
    zh: '每一条陈述都可追溯到原文',
  },
} as const;
