import type { DataFile } from '../data-file.ts';
import { FIGURE_FIELDS } from './figure-fields.ts';

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
    fields: FIGURE_FIELDS,
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
