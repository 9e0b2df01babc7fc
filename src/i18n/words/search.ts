/** Words of the shells of the search pages. What the client says is in `src/search/client/words.ts`. */
export const SEARCH = {
  'search.title': { en: 'Search', zh: '检索' },
  'search.field': { en: 'Words to search for', zh: '检索词' },
  'search.hint': {
    en: 'Chinese in either script, English, pinyin or its initials, or a number. A phrase is found as it stands, whatever marks are between its characters; several words are all looked for; quotation marks exclude looser matches.',
    zh: '简繁体、英文、拼音或其首字母、数字均可。语句按原样检索，不计其间标点；以空格分开的多个词须同时出现；加引号则只列原样。',
  },
  'search.toSource': { en: 'Where does a passage come from?', zh: '查一段文字的出处' },
  'search.noscript': {
    en: 'Search needs JavaScript: the index is read in your browser, and no query leaves it. Without JavaScript, everything is still reachable through the indexes:',
    zh: '检索需要 JavaScript：索引在浏览器中读取，检索词不会发往他处。不启用时，仍可由以下目录到达全部内容：',
  },
  'search.filters': { en: 'Narrow down', zh: '选择范围' },
  'search.any': { en: 'all', zh: '全部' },
  'search.unit': { en: 'County or city', zh: '县市' },
  'search.category': { en: 'Category', zh: '类别' },
  'search.kind': { en: 'Kind', zh: '种类' },
  'search.lang': { en: 'Language of the text', zh: '文字' },
  'search.kind.mechanism': { en: 'Mechanisms', zh: '机制' },
  'search.kind.county': { en: 'Places', zh: '地方' },
  'search.kind.passage': { en: 'Sources', zh: '文献' },
  'search.kind.figure': { en: 'Figures', zh: '数字' },
  'search.kind.page': { en: 'Our pages', zh: '本志' },
  'search.lang.zh': { en: 'Chinese', zh: '中文' },
  'search.lang.en': { en: 'English', zh: '英文' },
  'search.source.title': { en: 'Where does this come from?', zh: '此语出自何处？' },
  'search.source.hint': {
    en: 'Paste a sentence or a passage, in Chinese of either script or from our translations, with or without its marks. You are led to the sentence that holds it, shown where it departs from the nearest one, or told that no source holds it.',
    zh: '粘贴一句或一段文字：中文简繁均可，也可用本志的译文，有无标点皆可。结果为所在的语句，或与最相近语句的异同；各篇文献均无时，也会说明。',
  },
  'search.source.field': { en: 'Text to look for', zh: '所查文字' },
  'search.source.button': { en: 'Look for it', zh: '查找' },
} as const;
