/** Words of the page of changes. */
export const CHANGES = {
  'changes.title': { en: 'Changes', zh: '更改记录' },
  'changes.lede': {
    en: 'What changed from one release to the next: claims, figures, translations, mechanisms, each with the state before and after, and the reason.',
    zh: '各次发布之间的更改：陈述、数字、译文与机制，逐条列出更改前后与理由。',
  },
  'changes.none': { en: 'Nothing has been released yet.', zh: '尚未发布。' },
  'changes.first': { en: 'First release.', zh: '首次发布。' },
  'changes.before': { en: 'Before', zh: '原作' },
  'changes.after': { en: 'After', zh: '改作' },
  'changes.reason': { en: 'Reason', zh: '理由' },
  'changes.added': { en: 'Added', zh: '新增' },
  'changes.removed': { en: 'Taken out', zh: '撤下' },
  'changes.changed': { en: 'Changed', zh: '更改' },
  'changes.feed': { en: 'Subscribe (Atom)', zh: '订阅（Atom）' },
  'changes.source': { en: 'Source', zh: '文献' },
  'changes.rendering': { en: 'Translation', zh: '译文' },
  'changes.mechanism': { en: 'Mechanism', zh: '机制' },
  'changes.figure': { en: 'Figure', zh: '数字' },
  'changes.claim': { en: 'Statement', zh: '陈述' },
  'changes.counts': {
    en: '{sources} sources, {renderings} translated sentences and titles, {mechanisms} mechanisms, {figures} figures, {claims} statements',
    zh: '文献{sources}篇，译文{renderings}条，机制{mechanisms}项，数字{figures}个，陈述{claims}条',
  },
} as const;
