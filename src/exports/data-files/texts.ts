import { type DataFile, field } from '../data-file.ts';

/** The sources: their text, how it was restored, and what it is evidence of. */
export const TEXT_FILES: readonly DataFile[] = [
  {
    path: '/data/sources.json',
    type: 'application/json',
    what: {
      en: 'The sources: bibliography, restored text, and every sentence with its place and its translation.',
      zh: '各篇文献：著录、复原文本，以及每句的位置与译文。',
    },
    holds: 'articles',
    fields: [
      field('id', 'id of the source, its address on this site', '文献的编号，即其在本站的地址'),
      field(
        'seed, sha256, span',
        'the scraped file, its checksum, and the bytes of it that the article owns',
        '抓取的文件、校验和、本文所占的字节',
      ),
      field(
        'title, subtitle, publisher, authors, published, dates, genre, counties',
        'what the seed states of the article',
        '原始文件所载的著录事项',
      ),
      field(
        'text',
        'headings, captions and paragraphs, one on each line',
        '标题、图注与段落，每行一段',
      ),
      field(
        'sentences',
        'id, start and end in code points of the text, English',
        '句子编号、在文本中的起止（按码点）、英译',
      ),
    ],
  },
  {
    path: '/data/ledger/<source>.json',
    type: 'application/json',
    what: {
      en: 'The ledger of a source: the edits that lead from the seed’s bytes to its text. What lies between two edits is kept.',
      zh: '一篇文献的校勘记录：从原始字节到复原文本的每一处改动；两处改动之间的文字照录。',
    },
    holds: 'articles',
    fields: [
      field('bytes', 'start and end in the seed', '在原始文件中的起止字节'),
      field('before, after', 'the text there, and what stands in its place', '原有文字与替换文字'),
      field('rules, reason', 'which rules made the edit, and why', '所用规则与理由'),
      field('kind', 'edit, drop, metadata or emendation', '改动、删除、著录或校改'),
    ],
  },
  {
    path: '/data/annotations.jsonld',
    type: 'application/ld+json',
    what: {
      en: 'Every piece of evidence as a W3C Web Annotation: which words of which source support what.',
      zh: '每一条依据，按 W3C 网页标注规范：哪篇文献的哪些字句支持什么。',
    },
    holds: 'articles',
    fields: [
      field(
        'body',
        'the mechanism, figure or statement that is supported',
        '所支持的机制、数字或陈述',
      ),
      field(
        'target',
        'the source, with the quotation, its place in the text in code points, and in the seed in bytes',
        '文献及引文，在文本中的位置（码点）与在原始文件中的位置（字节）',
      ),
    ],
  },
];
