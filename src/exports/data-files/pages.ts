import type { DataFile } from '../data-file.ts';

/** Addresses, pages as Markdown, and what everything was made from. */
export const PAGE_FILES: readonly DataFile[] = [
  {
    path: '/data/anchors.json',
    type: 'application/json',
    what: {
      en: 'Every address that was ever published, what became of it and where it leads now.',
      zh: '所有曾经发布的地址、其现状与去向。',
    },
    holds: 'ours',
    fields: [],
  },
  {
    path: '/sources/<source>.md',
    type: 'text/markdown',
    what: {
      en: 'A source in both languages as one Markdown file.',
      zh: '一篇文献的中英文本，Markdown 格式。',
    },
    holds: 'articles',
    fields: [],
  },
  {
    path: '/mechanisms/<mechanism>.md',
    type: 'text/markdown',
    what: {
      en: 'A mechanism’s page as Markdown; with the ending .jsonld as a SKOS concept.',
      zh: '一项机制的页面，Markdown 格式；后缀为 .jsonld 者为 SKOS 概念。',
    },
    holds: 'articles',
    fields: [],
  },
  {
    path: '/seeds/<seed>',
    type: 'application/octet-stream',
    what: { en: 'The scraped files, byte for byte.', zh: '抓取的原始文件，逐字节保存。' },
    holds: 'articles',
    fields: [],
  },
];
