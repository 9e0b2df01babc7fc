import { type DataFile, field } from '../data-file.ts';

/** The mechanisms, in three formats. */
export const MECHANISM_FILES: readonly DataFile[] = [
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
];
