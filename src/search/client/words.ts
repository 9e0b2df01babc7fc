/** What the search client says, in both languages. `{…}` is filled in. */
export const SEARCH_WORDS = {
  loading: { en: 'Searching …', zh: '检索中……' },
  empty: {
    en: 'Type a word, a phrase, a number or pinyin.',
    zh: '请输入字词、语句、数字或拼音。',
  },
  noTokens: {
    en: 'Only marks were typed. Type a word, a number or pinyin.',
    zh: '只有标点或符号。请输入字词、数字或拼音。',
  },
  failed: {
    en: 'Search could not be loaded. Check the connection and try again.',
    zh: '检索未能载入。请检查网络后重试。',
  },
  nothing: {
    en: 'Nothing found. Searched: sources, translations, county pages, names and definitions of mechanisms.',
    zh: '未检得。已检索：文献、译文、县域页、机制的名称与定义。',
  },
  found: {
    en: 'Names: {names}. Exact places: {exact}. Looser: {loose}.',
    zh: '名称{names}条，原样{exact}处，近似{loose}处。',
  },
  left: {
    en: 'Paragraphs not shown: {n}. Add a word to narrow the search.',
    zh: '另有{n}段未列出，请增加检索词。',
  },
  names: { en: 'Mechanisms and places', zh: '机制与地名' },
  sources: { en: 'In the sources', zh: '见于文献' },
  pages: { en: 'On our pages', zh: '见于本志' },
  loose: { en: 'Not in these exact words', zh: '字句不尽相同' },
  matchedAs: { en: 'matched as {form}', zh: '匹配：{form}' },
  mechanism: { en: 'Mechanism', zh: '机制' },
  county: { en: 'Place', zh: '地方' },
} as const;
