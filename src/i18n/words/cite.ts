/** Words of the citations at the foot of every page. */
export const CITE = {
  'cite.title': { en: 'Cite this page', zh: '引用本页' },
  'cite.two': {
    en: 'Cite the original article, and this page for where and in which state you read it.',
    zh: '引用时请并列原文与本页：原文为出处，本页说明所读的地址与版本。',
  },
  'cite.pageOnly': {
    en: 'This page rests on no single article. The articles are cited on their own pages.',
    zh: '本页不以某一篇原文为据；各篇原文的引用格式见其各自的页面。',
  },
  'cite.noAddress': {
    en: 'The seeds do not record the address at which an article first stood: it is cited without one.',
    zh: '底本未载原文首发的网址，故原文的引用不列网址。',
  },
  'cite.gbt7714': { en: 'GB/T 7714', zh: 'GB/T 7714' },
  'cite.chicago': { en: 'Chicago', zh: '芝加哥格式' },
  'cite.apa': { en: 'APA', zh: 'APA格式' },
  'cite.copy': { en: 'Copy', zh: '复制' },
  'cite.copied': { en: 'Copied', zh: '已复制' },
} as const;
