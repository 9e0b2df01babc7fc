import type { Lang } from '../../content/schemas/text.ts';
import { isHeadLine } from '../head-lines.ts';

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
    en: 'Nothing found. Searched: sources, translations, names, figures, county pages and definitions.',
    zh: '未检得。已检索：文献、译文、名称、数字、县域页与机制定义。',
  },
  nothingFiltered: {
    en: 'Nothing found with these filters.',
    zh: '在所选范围内未检得。',
  },
  cut: {
    en: 'Only the first {n} characters are searched; to find where a long text comes from, paste it on the page for that.',
    zh: '只检索前{n}字；要查长文的出处，请到“出处”页粘贴。',
  },
  near: { en: 'Nearest terms:', zh: '相近词语：' },
  converted: { en: 'Matched as {form}.', zh: '按“{form}”检索。' },
  counts: { en: '{n} in all', zh: '共{n}条' },
  countOne: { en: '1 in all', zh: '共1条' },
  showAll: { en: 'Show all {n}', zh: '列出全部{n}条' },
  names: { en: 'Mechanisms and places', zh: '机制与地名' },
  passages: { en: 'In the sources', zh: '见于文献' },
  figures: { en: 'Figures', zh: '数字' },
  pages: { en: 'On our pages', zh: '见于本志' },
  loose: { en: 'Not in these exact words', zh: '字句不尽相同' },
  matchedAs: { en: 'matched as {form}', zh: '匹配：{form}' },
  title: { en: 'title', zh: '题名' },
  subtitle: { en: 'subtitle', zh: '副题' },
  pageTitle: { en: 'title of the page', zh: '网页题名' },
  publisher: { en: 'outlet', zh: '刊载' },
  reposter: { en: 'reposted by', zh: '转载' },
  authors: { en: 'author', zh: '作者' },
  editor: { en: 'editor', zh: '编辑' },
  mechanism: { en: 'Mechanism', zh: '机制' },
  county: { en: 'Place', zh: '地方' },
  left: {
    en: '{n} more paragraphs hold it. Add a word, or choose a filter.',
    zh: '另有{n}段含有此语句，可增加检索词或选择范围。',
  },
  unread: { en: 'More texts may hold it.', zh: '其余文献可能也有。' },
  searchOn: { en: 'Search them too', zh: '继续检索' },
  allResults: { en: 'All results for “{query}”', zh: '“{query}”的全部结果' },
  dialog: { en: 'Search', zh: '检索' },
  field: { en: 'Words to search for', zh: '检索词' },
  close: { en: 'Close', zh: '关闭' },
  keys: {
    en: '↑ ↓ choose, Enter opens, Esc closes',
    zh: '↑ ↓ 选择，回车打开，Esc 关闭',
  },
  located: { en: 'In a source, word for word', zh: '见于文献，逐字相同' },
  locatedMany: { en: 'In {n} places, word for word', zh: '见于{n}处，逐字相同' },
  locatedFirst: {
    en: 'In {n} places, word for word; the first {shown} are shown',
    zh: '见于{n}处，逐字相同；列出前{shown}处',
  },
  departs: {
    en: 'In no source as it stands. The nearest sentence differs:',
    zh: '文献中没有完全相同的语句。最相近者与之有异：',
  },
  none: { en: 'No source holds this.', zh: '各篇文献均无此语。' },
  locateEmpty: { en: 'Paste a sentence or a passage.', zh: '请粘贴一句或一段文字。' },
  locateCut: {
    en: 'Only the beginning was looked for: at most {n} characters and {pieces} different sentences.',
    zh: '只查了开头部分：至多{n}字、{pieces}个不同的句子。',
  },
  locateOnlyMarks: { en: 'There are only marks in it.', zh: '其中只有标点或符号。' },
  locateSummary: {
    en: 'Sentences found word for word: {found}. Different: {departs}. In no source: {none}.',
    zh: '逐字相同{found}句，有出入{departs}句，未见{none}句。',
  },
  onlySource: { en: 'only in the source', zh: '仅见于文献' },
  onlyPaste: { en: 'only in your text', zh: '仅见于所粘贴的文字' },
} as const;

/** Fills `{…}`; values are text and are never read as markup or patterns. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replaceAll(/\{(\w+)\}/gu, (slot, key: string) => String(values[key] ?? slot));

/** How a place on a page is called: a line of its head in words, sentences by their ids. */
export function sayPlace(first: string, last: string, lang: Lang): string {
  const say = (id: string): string => (isHeadLine(id) ? SEARCH_WORDS[id][lang] : id);
  return first === last ? say(first) : `${say(first)}–${say(last)}`;
}
