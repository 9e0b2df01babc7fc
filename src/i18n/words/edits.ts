/** What became of a seed's bytes, and the kinds of edit. */
export const EDITS = {
  'fate.kept': { en: 'Kept as found', zh: '原样保留' },
  'fate.edited': { en: 'Mended', zh: '修复' },
  'fate.metadata': { en: 'Read as metadata', zh: '读作元数据' },
  'fate.dropped': { en: 'Dropped', zh: '删去' },
  'family.emendation': { en: 'emendation', zh: '校改' },
  'family.emendation.note': {
    en: 'Decided by a person, with a reason. It stands in brackets below.',
    zh: '由人据理判定，下文以六角括号标出。',
  },
  'family.lacuna': { en: 'lacuna', zh: '缺文' },
  'family.lacuna.note': {
    en: 'Lost, and nothing decides what stood there. Never guessed.',
    zh: '已佚，无从断定原作何字，不臆补。',
  },
  'family.realign': { en: 'misread run, recomputed', zh: '错读，重算' },
  'family.realign.note': {
    en: 'Bytes that were read with the wrong neighbours, put back in pairs.',
    zh: '字节错位成他字，今归位重读。',
  },
  'family.gloss': { en: 'inserted pinyin, removed', zh: '误插拼音，删去' },
  'family.gloss.note': {
    en: 'A mirror site put a reading after certain characters at every turn.',
    zh: '镜像站在若干字后处处插入读音。',
  },
  'family.script': { en: 'script, turned back', zh: '字形，转回' },
  'family.script.note': {
    en: 'Traditional forms that a converter put in, turned back into simplified ones.',
    zh: '转换程序换成的繁体，改回简体。',
  },
  'family.mark': { en: 'punctuation, widened', zh: '标点，复原' },
  'family.mark.note': {
    en: 'Chinese marks that had been folded to those of a keyboard.',
    zh: '被压成半角的标点，恢复全角。',
  },
  'family.break': { en: 'line, divided', zh: '分行' },
  'family.break.note': {
    en: 'A heading that ran into its paragraph gets a line of its own.',
    zh: '与正文连排的小标题另起一行。',
  },
  'family.space': { en: 'space, removed', zh: '空白，删去' },
  'family.space.note': {
    en: 'Indents, blank lines, odd and invisible spaces of the page.',
    zh: '网页的缩进、空行、异形或不可见的空白。',
  },
  'family.metadata': { en: 'metadata', zh: '元数据' },
  'family.metadata.note': {
    en: 'Says something about the article: title, date, who wrote it. Kept as data.',
    zh: '说明文章的标题、日期、作者等，另存为数据。',
  },
  'family.drop': { en: 'dropped', zh: '删去' },
  'family.drop.note': {
    en: 'The page’s own: menus, counters, other articles, advertising. Folded below.',
    zh: '网页自身的菜单、计数、他文、广告，下文中收起。',
  },
} as const;
