import type { Bilingual } from '../content/schemas/text.ts';

/** A column of a table, or a key of a record. */
export interface DataField extends Bilingual {
  name: string;
}

/** A file of the open data, or a family of them with `<id>` in the path. */
export interface DataFile {
  /** Below the site's root; `<source>` and `<mechanism>` stand for ids. */
  path: string;
  type: string;
  what: Bilingual;
  /** Whose words it holds: ours, or those of the articles too. */
  holds: 'ours' | 'articles';
  fields: readonly DataField[];
}

const field = (name: string, en: string, zh: string): DataField => ({ name, en, zh });

/** Every file of the open data, in the order in which a reader meets it. */
export const DATA_FILES: readonly DataFile[] = [
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
  {
    path: '/data/figures.csv',
    type: 'text/csv',
    what: {
      en: 'Every figure that a source states, with its value as printed and normalized.',
      zh: '文献所载的每个数字，含原样的数值与换算后的数值。',
    },
    holds: 'articles',
    fields: [
      field('id, source', 'id of the figure and of its source', '数字与文献的编号'),
      field('subject_zh, subject_en', 'what is counted', '所计之事'),
      field(
        'value, unit_zh, unit_en, qualifier',
        'as printed: 3.08, 万人, more-than …',
        '原样的数值、单位与限定词',
      ),
      field(
        'value_normalized, unit_normalized',
        'in plain numbers and base units',
        '换算后的数值与单位',
      ),
      field('as_of, as_of_basis', 'the day it holds for, and how we know', '截止日期及其依据'),
      field('kind, scope', 'count, share, money …, and what it covers', '数字的种类与范围'),
      field('sentence, quote', 'where it is stated, and in which words', '所在句子与引文'),
    ],
  },
  {
    path: '/data/datapackage.json',
    type: 'application/json',
    what: {
      en: 'The Frictionless description of the table of figures: types and meaning of each column.',
      zh: '数字表的 Frictionless 说明：各列的类型与含义。',
    },
    holds: 'ours',
    fields: [],
  },
  {
    path: '/data/audit.json',
    type: 'application/json',
    what: {
      en: 'Every check of figures and statements against one another: inputs, working, verdict.',
      zh: '数字与陈述之间的每一项核对：输入、推算、结论。',
    },
    holds: 'ours',
    fields: [],
  },
  {
    path: '/data/mechanisms.json',
    type: 'application/json',
    what: {
      en: 'The mechanisms: names, definition, anatomy, parts, attestations, and in which sources each is found.',
      zh: '各项机制：名称、定义、结构、分项、例证，以及见于哪些文献。',
    },
    holds: 'articles',
    fields: [
      field(
        'id, label, alt',
        'id and names in Chinese and English, pinyin and traditional characters computed',
        '编号与中英文名称；拼音与繁体由程序生成',
      ),
      field(
        'category, broader, narrower, related',
        'its place among the others',
        '与其他机制的关系',
      ),
      field(
        'definition, anatomy, parts',
        'our reading of the attestations',
        '本志据例证所作的解读',
      ),
      field('attestations', 'the quotations, with their sentences', '引文及其所在句子'),
      field('presence', 'per source: named, described, absent', '在各篇文献中：有名、有述、阙如'),
    ],
  },
  {
    path: '/data/mechanisms.jsonld',
    type: 'application/ld+json',
    what: {
      en: 'The same as a SKOS concept scheme in JSON-LD.',
      zh: '同上，SKOS 概念体系，JSON-LD 格式。',
    },
    holds: 'articles',
    fields: [],
  },
  {
    path: '/data/mechanisms.ttl',
    type: 'text/turtle',
    what: {
      en: 'The same as a SKOS concept scheme in Turtle.',
      zh: '同上，SKOS 概念体系，Turtle 格式。',
    },
    holds: 'articles',
    fields: [],
  },
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

/** Whether a path is a family of files. */
export const isFamily = ({ path }: Pick<DataFile, 'path'>): boolean => path.includes('<');
