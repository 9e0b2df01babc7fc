/** Words of the search page's shell. */
export const SEARCH = {
  'search.title': { en: 'Search', zh: '检索' },
  'search.field': { en: 'Words to search for', zh: '检索词' },
  'search.hint': {
    en: 'Chinese in either script, English, pinyin without tones, or a number as printed. The phrase is searched as it stands.',
    zh: '简繁体、英文、不带声调的拼音、照原文书写的数字均可。按所输入的字句原样检索。',
  },
  'search.noscript': {
    en: 'Search needs JavaScript. Without it, everything is still reachable through the indexes:',
    zh: '检索需要 JavaScript。不启用时，仍可由以下目录到达全部内容：',
  },
} as const;
