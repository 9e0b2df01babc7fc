import { FIGURE_COLUMNS } from '../../exports/figure-columns.ts';
import type { Bilingual } from '../../content/schemas/text.ts';

/** What each column holds, in Chinese; the English is the table schema's own. */
const CHINESE: Readonly<Record<string, string>> = {
  id: '数字的标识，也是它在本站的地址：/figures/#标识',
  source: '所出文献的标识',
  subject_zh: '所指，中文',
  subject_en: '所指，英文',
  value: '原文所写的数，不含倍数词：3.08万人的3.08；区间取低端；“几天”之类不定数为空',
  unit_zh: '原文的倍数词与量词：万人、元、%',
  unit_en: '同上，英文；只作计数的量词为空',
  value_normalized: '“万”“亿”展开后的数，单位见 unit_normalized；比例按原文以百分计',
  unit_normalized:
    'value_normalized 的单位：person、household、yuan、mu、percent 等；没有专门单位的为 item',
  qualifier: '原文说明的精确程度；没有说明则空',
  as_of: '数字所截的日期，知道到哪一级写到哪一级：YYYY、YYYY-MM 或 YYYY-MM-DD，有时刻的附当地时刻',
  as_of_basis: '日期的来历：原文写明、推定、以刊发日为限（不晚于该日）、无日期',
  kind: '数字的类别',
  scope: '所及的人或地方，英文；即整个单位时为空',
  sentence: '所在句的标识：/sources/文献/#句',
  quote: '引文，逐字',
  text: '引文中写出这个数的字符',
  scope_zh: '所及范围，中文',
  value_to: '区间的高端，照原文',
  value_to_normalized: '区间的高端，单位见 unit_normalized',
  several: '不定数所计的位：“几”为1，“几十”为10',
  precision: '所写末位一步之值，“万”“亿”已展开：3.08万为100',
  per: '频次的时段：年、月、周等',
  hectares: '以亩计的面积折合公顷，四位小数',
  set: '是否由规定或预算定下的数，因而照原文即为确数',
};

/** The columns of `data/figures.csv`, in their order, and what each holds. Throws where one is not explained in Chinese. */
export const DATA_COLUMNS: readonly { name: string; holds: Bilingual }[] = FIGURE_COLUMNS.map(
  ({ name, description }) => {
    const zh = CHINESE[name];
    if (zh === undefined)
      throw new Error(`Unexpected column "${name}" without Chinese words, expected some`);
    return { name, holds: { en: description, zh } };
  },
);
