import { createHash } from 'node:crypto';
import type { Corpus } from '../src/content/corpus.ts';
import { parseCorpus } from '../src/content/parse-corpus.ts';
import type { Problem } from '../src/report/problem.ts';

/** A tiny world: one seed, one source, one mechanism, one file of figures, one unit, in both languages. */
export const SEED_NAME = '000_tiny.txt';
export const SEED_TEXT =
  '首页>新闻\n基础扎实\n全县建档立卡贫困人口由3.08万人减少至4339人。建立干部“召回管理”机制,对3名科级领导干部进行“召回”。\n全县选派干部。全县选派干部。\n版权所有';

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
const byteAt = (passage: string): number =>
  byteLength(SEED_TEXT.slice(0, SEED_TEXT.indexOf(passage)));

export const SENTENCES = {
  p1s1: '基础扎实',
  p2s1: '全县建档立卡贫困人口由3.08万人减少至4339人。',
  p2s2: '建立干部“召回管理”机制，对3名科级领导干部进行“召回”。',
  p3s1: '全县选派干部。',
  p3s2: '全县选派干部。',
};

export const LEDGER = [
  {
    bytes: [0, byteLength('首页>新闻\n')],
    before: '首页>新闻\n',
    after: '',
    rules: ['drop-breadcrumb'],
    kind: 'drop',
    reason: 'a breadcrumb',
  },
  {
    bytes: [byteAt(',对'), byteAt(',对') + 1],
    before: ',',
    after: '，',
    rules: ['widen-punctuation'],
    kind: 'edit',
    reason: 'full-width in a Chinese context',
  },
  {
    bytes: [byteAt('\n版权所有'), byteLength(SEED_TEXT)],
    before: '\n版权所有',
    after: '',
    rules: ['drop-tail'],
    kind: 'drop',
    reason: 'a copyright line',
  },
];

export const ANCHORS = {
  unit: ['/counties/anxi/'],
  source: ['/sources/tiny/'],
  sentence: ['p1s1', 'p2s1', 'p2s2', 'p3s1', 'p3s2'].map((id) => `/sources/tiny/#${id}`),
  statement: ['s1', 's2', 's3', 's4', 's5'].map((id) => `/counties/anxi/#${id}`),
  category: ['/mechanisms/#supervision'],
  mechanism: ['/mechanisms/ganbu-zhaohui/', '/mechanisms/wenze/'],
  attestation: ['/mechanisms/ganbu-zhaohui/#a1'],
  figure: ['tiny-poor-after', 'tiny-poor-before', 'tiny-recalled'].map((id) => `/figures/#${id}`),
  check: [],
  page: [
    '/',
    '/about/',
    '/about/changes/',
    '/about/reading/',
    '/audit/',
    '/compare/',
    '/counties/',
    '/data/',
    '/figures/',
    '/figures/tiny/',
    '/mechanisms/',
    '/mechanisms/by-county/',
    '/mechanisms/by-english/',
    '/mechanisms/by-name/',
    '/search/',
    '/search/source/',
    '/slogans/',
    '/sources/',
    '/sources/tiny/original/',
    '/sources/tiny/restoration/',
    '/timeline/',
  ],
};

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** The files of the tiny world, by path. Every check accepts it. */
export function createFiles(): Map<string, string> {
  return new Map(
    Object.entries({
      'content/sources/tiny.md': `---
id: tiny
seed: ${SEED_NAME}
sha256: ${sha256(SEED_TEXT)}
span: [0, ${byteLength(SEED_TEXT)}]
title: 安溪的标题
subtitle: null
pageTitle: null
publisher: null
reposter: null
authors: []
editor: null
speaker: { zh: 县里, en: The county }
genre: work-report
published: null
dates: []
keywords: []
counties: [anxi]
captions: []
slips: []
---

## 基础扎实

${SENTENCES.p2s1}${SENTENCES.p2s2}

${SENTENCES.p3s1}${SENTENCES.p3s2}
`,
      'content/sources/tiny.ids.json': JSON.stringify(SENTENCES),
      'content/sources/tiny.ledger.json': JSON.stringify(LEDGER),
      'content/coverage/tiny.yaml': `p1s1: { kind: heading, reason: Announces what stands below. }
p3s1: { kind: narrative, reason: Says that cadres were sent. }
p3s2: { kind: narrative, reason: The same again. }
`,
      'anchors.lock.json': JSON.stringify(ANCHORS),
      'content/categories.yaml': `supervision:
  label: { zh: 督查, en: Supervision }
  definition: { zh: 督查的办法。, en: How things are checked. }
`,
      'content/terms.yaml': `- { zh: 建档立卡, en: registered, reason: Short. }
- { zh: 召回, en: recall, also: [recalled], reason: Literal. }
`,
      'content/outside.yaml': `gbt2260:
  title: { zh: 行政区划代码, en: Codes of administrative divisions }
  publisher: { zh: 国家标准委, en: Standardization Administration }
  issued: 2007-11-14
`,
      'content/mechanisms/ganbu-zhaohui.md': `---
label: { zh: 干部“召回管理”, en: Cadre recall }
alt: { zh: [召回], en: [recall management] }
category: supervision
named: true
broader: [wenze]
at:
  a1: { source: tiny, quote: 建立干部“召回管理”机制，对3名科级领导干部进行“召回” }
anatomy:
  - { field: target, at: a1, zh: 科级领导干部, en: section-level leading officials }
  - { field: scope, at: a1, figure: tiny-recalled }
definition:
  zh: 把工作不力的干部召回。
  en: Officials who do badly are recalled.
---
`,
      'content/mechanisms/wenze.md': `---
label: { zh: 问责, en: Accountability }
category: supervision
named: false
at: {}
definition:
  zh: 对干部追责。
  en: Officials answer for their work.
---
`,
      'content/figures/tiny.yaml': `quotes:
  poor: 全县建档立卡贫困人口由3.08万人减少至4339人
  recall: 对3名科级领导干部进行“召回”
figures:
  tiny-poor-before: { at: poor, text: 3.08万人, kind: count, subject: { zh: 贫困人口, en: poor }, as_of: null, as_of_basis: undated }
  tiny-poor-after: { at: poor, text: 4339人, kind: count, same_subject: tiny-poor-before, as_of: null, as_of_basis: undated }
  tiny-recalled: { at: recall, text: 3名, kind: count, subject: { zh: 干部, en: officials }, as_of: null, as_of_basis: undated }
`,
      'content/counties/anxi/index.yaml': `name: { zh: 安溪县, en: Anxi County }
short: { zh: 安溪, en: Anxi }
level: county
code: { value: "350524", src: gbt2260 }
prefecture: { zh: 泉州市, en: Quanzhou, src: gbt2260 }
province: { zh: 福建省, en: Fujian, src: gbt2260 }
source: tiny
coverage: full
lede: { zh: 县里召回干部。, en: The county recalled officials., from: [recall] }
evidence:
  poor: { source: tiny, quote: 全县建档立卡贫困人口由3.08万人减少至4339人 }
  recall: { mechanism: ganbu-zhaohui, at: a1 }
  after: { figure: tiny-poor-after }
absent:
  baseline: { source: tiny, none: [基期, 2015年] }
`,
      'content/counties/anxi/en.md': `The registered poor fell from :fig[tiny-poor-before] to :fig[tiny-poor-after]. :ev[poor after]{#s1}
Under :m[cadre recall]{#ganbu-zhaohui}, officials were recalled. :ev[recall]{#s2}

:::limits
The article does not date the earlier figure. :none[baseline]{#s3}
:::

:::reading
The county shows its own success. :from[poor baseline]{#s4}
:::

:::outside
Anxi lies in Fujian. :src[gbt2260]{#s5}
:::
`,
      'content/counties/anxi/zh.md': `贫困人口由:fig[tiny-poor-before]减少至:fig[tiny-poor-after]。:ev[poor after]{#s1}
按照:m[召回管理]{#ganbu-zhaohui}，干部被召回。:ev[recall]{#s2}

:::limits
文章没有写明前一数字的日期。:none[baseline]{#s3}
:::

:::reading
县里展示的是自己的成绩。:from[poor baseline]{#s4}
:::

:::outside
安溪位于福建。:src[gbt2260]{#s5}
:::
`,
    }),
  );
}

/** Changes to the tiny world: a text replaces the file, a pair replaces a passage that must stand in it, null removes it. */
export type FileChanges = Record<string, string | [from: string, to: string] | null>;

function applyChange(files: Map<string, string>, path: string, change: FileChanges[string]): void {
  if (change === null) files.delete(path);
  else if (typeof change === 'string') files.set(path, change);
  else {
    const text = files.get(path) ?? '';
    if (!text.includes(change[0])) throw new Error(`${path} does not hold "${change[0]}"`);
    files.set(
      path,
      text.replace(change[0], () => change[1]),
    );
  }
}

/** Parses the tiny world with changes; gives the reader's problems too. */
export function parseChanged(changes: FileChanges = {}): { corpus: Corpus; problems: Problem[] } {
  const files = createFiles();
  for (const [path, change] of Object.entries(changes)) applyChange(files, path, change);
  return parseCorpus(files);
}

/** The tiny world with changes that the reader accepts. */
export function createCorpus(changes: FileChanges = {}): Corpus {
  const { corpus, problems } = parseChanged(changes);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return corpus;
}

/** The seed of the tiny world. */
export const createSeeds = (): Map<string, Uint8Array> =>
  new Map([[SEED_NAME, Buffer.from(SEED_TEXT, 'utf8')]]);
