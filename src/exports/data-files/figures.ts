import { type DataFile, field } from '../data-file.ts';

/** The figures and the audit of them. */
export const FIGURE_FILES: readonly DataFile[] = [
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
];
